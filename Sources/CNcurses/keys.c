#include <curses.h>
#include <stdio.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include "internal.h"

/// Our keys are named to ncurses as this and more: above all that it has, extended ones too.
enum { OURS = 4096 };

typedef struct {
  const char *sequence;
  int key;
} binding;

/// What xterm, its many relatives, rxvt and the Linux console send.
static const binding bindings[] = {
  {"\033[A", CN_KEY_UP}, {"\033OA", CN_KEY_UP}, {"\033[B", CN_KEY_DOWN}, {"\033OB", CN_KEY_DOWN},
  {"\033[C", CN_KEY_RIGHT}, {"\033OC", CN_KEY_RIGHT}, {"\033[D", CN_KEY_LEFT}, {"\033OD", CN_KEY_LEFT},
  {"\033[H", CN_KEY_HOME}, {"\033OH", CN_KEY_HOME}, {"\033[1~", CN_KEY_HOME}, {"\033[7~", CN_KEY_HOME},
  {"\033[F", CN_KEY_END}, {"\033OF", CN_KEY_END}, {"\033[4~", CN_KEY_END}, {"\033[8~", CN_KEY_END},
  {"\033[2~", CN_KEY_INSERT}, {"\033[3~", CN_KEY_DELETE}, {"\033[5~", CN_KEY_PAGE_UP}, {"\033[6~", CN_KEY_PAGE_DOWN},
  {"\033[Z", CN_KEY_BACK_TAB}, {"\033OM", CN_KEY_ENTER},
  {"\033[a", CN_KEY_UP | CN_KEY_SHIFT}, {"\033[b", CN_KEY_DOWN | CN_KEY_SHIFT},
  {"\033[c", CN_KEY_RIGHT | CN_KEY_SHIFT}, {"\033[d", CN_KEY_LEFT | CN_KEY_SHIFT},
  {"\033Oa", CN_KEY_UP | CN_KEY_CONTROL}, {"\033Ob", CN_KEY_DOWN | CN_KEY_CONTROL},
  {"\033Oc", CN_KEY_RIGHT | CN_KEY_CONTROL}, {"\033Od", CN_KEY_LEFT | CN_KEY_CONTROL},
  {"\033[3^", CN_KEY_DELETE | CN_KEY_CONTROL}, {"\033[5^", CN_KEY_PAGE_UP | CN_KEY_CONTROL},
  {"\033[6^", CN_KEY_PAGE_DOWN | CN_KEY_CONTROL}, {"\033[7^", CN_KEY_HOME | CN_KEY_CONTROL},
  {"\033[8^", CN_KEY_END | CN_KEY_CONTROL},
  {"\033OP", CN_KEY_F0 + 1}, {"\033OQ", CN_KEY_F0 + 2}, {"\033OR", CN_KEY_F0 + 3}, {"\033OS", CN_KEY_F0 + 4},
  {"\033[[A", CN_KEY_F0 + 1}, {"\033[[B", CN_KEY_F0 + 2}, {"\033[[C", CN_KEY_F0 + 3}, {"\033[[D", CN_KEY_F0 + 4},
  {"\033[[E", CN_KEY_F0 + 5}, {"\033[11~", CN_KEY_F0 + 1}, {"\033[12~", CN_KEY_F0 + 2}, {"\033[13~", CN_KEY_F0 + 3},
  {"\033[14~", CN_KEY_F0 + 4}, {"\033[15~", CN_KEY_F0 + 5}, {"\033[17~", CN_KEY_F0 + 6}, {"\033[18~", CN_KEY_F0 + 7},
  {"\033[19~", CN_KEY_F0 + 8}, {"\033[20~", CN_KEY_F0 + 9}, {"\033[21~", CN_KEY_F0 + 10}, {"\033[23~", CN_KEY_F0 + 11},
  {"\033[24~", CN_KEY_F0 + 12},
  {"\033[200~", CN_KEY_PASTE_START}, {"\033[201~", CN_KEY_PASTE_END},
  {"\033[I", CN_KEY_FOCUS_IN}, {"\033[O", CN_KEY_FOCUS_OUT}, {"\033[<", CN_KEY_MOUSE},
  {"\033[M", CN_KEY_OLD_MOUSE},
};

/// Keys that a terminal's description names, for terminals that send something else.
static const binding described[] = {
  {"kcuu1", CN_KEY_UP}, {"kcud1", CN_KEY_DOWN}, {"kcub1", CN_KEY_LEFT}, {"kcuf1", CN_KEY_RIGHT}, {"khome", CN_KEY_HOME},
  {"kend", CN_KEY_END}, {"kpp", CN_KEY_PAGE_UP}, {"knp", CN_KEY_PAGE_DOWN}, {"kich1", CN_KEY_INSERT},
  {"kdch1", CN_KEY_DELETE}, {"kcbt", CN_KEY_BACK_TAB}, {"kent", CN_KEY_ENTER}, {"kbs", CN_KEY_BACKSPACE},
};

enum { LONGEST = 32 };

static void define(const char *sequence, int key) {
  define_key(sequence, OURS + key);
}

static void define_described(const char *key_term) {
  char found[sizeof described / sizeof *described][LONGEST] = {{0}};
  char functions[12][LONGEST] = {{0}};
  int error = 0;
  TERMINAL *screen_term = cur_term;
  if (setupterm(key_term, STDERR_FILENO, &error) == OK) {
    for (size_t i = 0; i < sizeof described / sizeof *described; i++) {
      const char *text = tigetstr(described[i].sequence);
      if (text && text != (char *)-1 && strlen(text) < LONGEST) strcpy(found[i], text);
    }
    for (int i = 0; i < 12; i++) {
      char name[8];
      snprintf(name, sizeof name, "kf%d", i + 1);
      const char *text = tigetstr(name);
      if (text && text != (char *)-1 && strlen(text) < LONGEST) strcpy(functions[i], text);
    }
  }
  TERMINAL *mine = set_curterm(screen_term);
  if (mine && mine != screen_term) del_curterm(mine);
  for (size_t i = 0; i < sizeof described / sizeof *described; i++)
    if (found[i][0]) define(found[i], described[i].key);
  for (int i = 0; i < 12; i++)
    if (functions[i][0]) define(functions[i], CN_KEY_F0 + 1 + i);
}

/// CSI 1 ; modifier letter, and CSI number ; modifier ~, for Shift (2), Ctrl (5) and both (6).
static void define_modified(void) {
  static const struct { int modifier, flags; } held[] = {
    {2, CN_KEY_SHIFT}, {5, CN_KEY_CONTROL}, {6, CN_KEY_SHIFT | CN_KEY_CONTROL}};
  static const struct { char final; int key; } letters[] = {
    {'A', CN_KEY_UP}, {'B', CN_KEY_DOWN}, {'C', CN_KEY_RIGHT}, {'D', CN_KEY_LEFT}, {'H', CN_KEY_HOME}, {'F', CN_KEY_END}};
  static const struct { int number, key; } numbers[] = {
    {2, CN_KEY_INSERT}, {3, CN_KEY_DELETE}, {5, CN_KEY_PAGE_UP}, {6, CN_KEY_PAGE_DOWN}};
  char sequence[LONGEST];
  for (size_t m = 0; m < sizeof held / sizeof *held; m++) {
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
      snprintf(sequence, sizeof sequence, "\033[1;%d%c", held[m].modifier, letters[i].final);
      define(sequence, letters[i].key | held[m].flags);
    }
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
      snprintf(sequence, sizeof sequence, "\033[%d;%d~", numbers[i].number, held[m].modifier);
      define(sequence, numbers[i].key | held[m].flags);
    }
  }
}

void cn_keys_define(const char *key_term) {
  define_described(key_term);
  define_modified();
  for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++) define(bindings[i].sequence, bindings[i].key);
}

/// Keys that the drawing terminal's description names and that were not defined anew.
static uint32_t standard(int code) {
  switch (code) {
    case KEY_UP: return CN_KEY_UP;
    case KEY_DOWN: return CN_KEY_DOWN;
    case KEY_LEFT: return CN_KEY_LEFT;
    case KEY_RIGHT: return CN_KEY_RIGHT;
    case KEY_HOME: return CN_KEY_HOME;
    case KEY_END: return CN_KEY_END;
    case KEY_PPAGE: return CN_KEY_PAGE_UP;
    case KEY_NPAGE: return CN_KEY_PAGE_DOWN;
    case KEY_IC: return CN_KEY_INSERT;
    case KEY_DC: return CN_KEY_DELETE;
    case KEY_BACKSPACE: return CN_KEY_BACKSPACE;
    case KEY_ENTER: return CN_KEY_ENTER;
    case KEY_BTAB: return CN_KEY_BACK_TAB;
    case KEY_SR: return CN_KEY_UP | CN_KEY_SHIFT;
    case KEY_SF: return CN_KEY_DOWN | CN_KEY_SHIFT;
    case KEY_SLEFT: return CN_KEY_LEFT | CN_KEY_SHIFT;
    case KEY_SRIGHT: return CN_KEY_RIGHT | CN_KEY_SHIFT;
    default: break;
  }
  if (code > KEY_F0 && code <= KEY_F0 + 63) return (uint32_t)(CN_KEY_F0 + code - KEY_F0);
  return CN_KEY_OTHER;
}

cn_input cn_read(void) {
  cn_input input = {CN_INPUT_NONE, 0};
  int code;
  // Byte by byte: wget_wch() would lose a character that arrives in two parts, and all that follows a broken one.
  // A resize leaves a key of its own; the size is told by signal.
  do code = wgetch(stdscr);
  while (code == KEY_RESIZE);
  if (code == ERR) return input;
  if (code < 256) {
    input.kind = CN_INPUT_BYTE;
    input.value = (uint32_t)code;
  } else {
    input.kind = CN_INPUT_KEY;
    input.value = code >= OURS ? (uint32_t)(code - OURS) : standard(code);
  }
  return input;
}
