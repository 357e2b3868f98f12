// For memfd_create().
#define _GNU_SOURCE
#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>
#include "internal.h"

static SCREEN *screen;
static FILE *drawing;
static FILE *typing;
/// Pens that ncurses knows: 1 up to this one.
static int known_pens;
static cchar_t *row_cells;
static int row_capacity;
static uint8_t *drawn;
static size_t drawn_capacity;

int32_t cn_locale_setup(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return CN_LOCALE_UTF8;
  if (setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8")) return CN_LOCALE_FORCED_UTF8;
  return CN_LOCALE_BYTES;
}

int32_t cn_scalar_width(uint32_t scalar) {
  return wcwidth((wchar_t)scalar);
}

cn_description cn_describe(const char *term) {
  cn_description found = {0};
  int error = 0;
  TERMINAL *before = cur_term;
  if (setupterm(term, STDERR_FILENO, &error) != OK) return found;
  const char *place = tigetstr("cup");
  found.known = place && place != (char *)-1;
  found.moves_like_ansi = found.known && strncmp(place, "\033[%i%p1%d;%p2%dH", 16) == 0;
  const char *alternate = tigetstr("smcup");
  found.alternate_screen = alternate && alternate != (char *)-1;
  found.erases_coloured = tigetflag("bce") > 0;
  int colours = tigetnum("colors"), pairs = tigetnum("pairs");
  found.colours = colours > 0 ? colours : 0;
  found.pairs = pairs > 0 ? pairs : 0;
  TERMINAL *mine = set_curterm(before);
  if (mine) del_curterm(mine);
  return found;
}

static void forget(void) {
  if (screen) delscreen(screen);
  screen = NULL;
  if (drawing) fclose(drawing);
  if (typing) fclose(typing);
  drawing = typing = NULL;
}

static bool open_files(int in_fd) {
  int memory = memfd_create("frame", MFD_CLOEXEC);
  if (memory < 0) return false;
  fcntl(memory, F_SETFL, O_APPEND);
  drawing = fdopen(memory, "w");
  if (!drawing) close(memory);
  int copy = fcntl(in_fd, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return false;
  typing = fdopen(copy, "r");
  if (!typing) close(copy);
  return drawing && typing;
}

static int put_drawing(int byte) {
  return fputc(byte, drawing);
}

int32_t cn_screen_open(const char *draw_term, const char *key_term, int32_t height, int32_t width) {
  if (screen) return -1;
  if (!open_files(cn_in_fd)) { forget(); return -1; }
  // LINES and COLUMNS would override every later resize; the size comes from the caller alone.
  use_env(FALSE);
  screen = newterm(draw_term, drawing, typing);
  if (!screen) { forget(); return -1; }
  set_term(screen);
  if (!getenv("ESCDELAY")) set_escdelay(25);
  // These complain that a memory file is no terminal, and still set how ncurses reads and moves.
  raw();
  noecho();
  nonl();
  start_color();
  use_default_colors();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  meta(stdscr, TRUE);
  intrflush(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  idcok(stdscr, FALSE);
  cn_keys_define(key_term);
  known_pens = 0;
  cn_screen_resize(height, width);
  // newterm() took the description's 24 lines for the screen's and made them the scrolling region; keypad() has written that out.
  if (change_scroll_region) tputs(tiparm(change_scroll_region, 0, LINES - 1), 1, put_drawing);
  fflush(drawing);
  return 0;
}

void cn_screen_close(void) {
  if (!screen) return;
  endwin();
  forget();
}

void cn_screen_resize(int32_t height, int32_t width) {
  if (!screen) return;
  resizeterm(height > 0 ? height : 1, width > 0 ? width : 1);
}

void cn_screen_erase(void) {
  if (screen) werase(stdscr);
}

int32_t cn_pen_count(void) {
  if (!screen) return 1;
  int highest = COLORS >= 256 ? 256 * 256 : 1;
  return COLOR_PAIRS < highest ? COLOR_PAIRS : highest;
}

static void learn_pens(uint32_t pen) {
  while ((uint32_t)known_pens < pen) {
    known_pens++;
    init_extended_pair(known_pens, known_pens % 256, known_pens / 256);
  }
}

/// A cell as ncurses has it. Where the C library would give the scalar another width, U+FFFD keeps the row in place.
static void convert(const cn_cell *cell, bool fits, cchar_t *out) {
  wchar_t text[6] = {(wchar_t)cell->base};
  int length = 1;
  if (!fits) {
    text[0] = 0xFFFD;
  } else {
    for (int i = 0; i < 4 && cell->marks[i]; i++)
      if (wcwidth(cell->marks[i]) == 0) text[length++] = cell->marks[i];
  }
  int pair = (int)cell->pen;
  setcchar(out, text, cell->solid ? WA_UNDERLINE : WA_NORMAL, 0, &pair);
}

static bool reserve_row(int width) {
  if (width <= row_capacity) return true;
  cchar_t *grown = realloc(row_cells, (size_t)width * sizeof *grown);
  if (!grown) return false;
  row_cells = grown;
  row_capacity = width;
  return true;
}

void cn_screen_set_row(int32_t row, const cn_cell *cells, int32_t count) {
  if (!screen || row < 0 || row >= getmaxy(stdscr) || count <= 0) return;
  if (count > getmaxx(stdscr)) count = getmaxx(stdscr);
  if (!reserve_row(count)) return;
  int used = 0;
  for (int x = 0; x < count;) {
    cn_cell cell = cells[x];
    int width = cell.width == 2 && x + 1 < count ? 2 : 1;
    if (cell.base < 0x20) cell.base = ' ';
    if (cell.pen >= (uint32_t)cn_pen_count()) cell.pen = 0;
    learn_pens(cell.pen);
    bool fits = wcwidth((wchar_t)cell.base) == width;
    convert(&cell, fits, &row_cells[used++]);
    if (!fits && width == 2) {
      cell.base = ' ';
      cell.marks[0] = 0;
      convert(&cell, true, &row_cells[used++]);
    }
    x += width;
  }
  mvwadd_wchnstr(stdscr, row, 0, row_cells, used);
}

void cn_screen_set_cursor(int32_t row, int32_t column) {
  if (!screen) return;
  leaveok(stdscr, row < 0);
  if (row >= 0) wmove(stdscr, row, column);
}

const uint8_t *cn_screen_render(bool whole, size_t *count) {
  *count = 0;
  if (!screen) return drawn;
  if (whole) {
    clearok(curscr, TRUE);
    wnoutrefresh(curscr);
  }
  wnoutrefresh(stdscr);
  doupdate();
  int memory = fileno(drawing);
  struct stat state;
  if (fstat(memory, &state) != 0 || state.st_size <= 0) return drawn;
  size_t size = (size_t)state.st_size;
  if (size > drawn_capacity) {
    uint8_t *grown = realloc(drawn, size * 2);
    if (!grown) return drawn;
    drawn = grown;
    drawn_capacity = size * 2;
  }
  ssize_t got = pread(memory, drawn, size, 0);
  if (ftruncate(memory, 0) != 0 || got < 0) return drawn;
  *count = (size_t)got;
  return drawn;
}
