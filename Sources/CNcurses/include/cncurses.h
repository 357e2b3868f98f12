// ncurses behind plain integers and structs. One screen per process; every call belongs to one thread, but for cn_wake().
//
// ncurses draws into a memory file, never on the terminal: cn_screen_render() hands out what it drew, and the caller decides
// what of it reaches the terminal, in one write. A cell's look is an opaque pen number, which ncurses takes for a colour pair:
// pen p comes out as foreground p % 256 and background p / 256, and the caller turns it into the real style.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// --- Locale and terminal descriptions -------------------------------------------------------------------------------------

enum { CN_LOCALE_UTF8 = 0, CN_LOCALE_FORCED_UTF8 = 1, CN_LOCALE_BYTES = 2 };

/// Takes the character type from the environment; where that is not UTF-8, tries C.UTF-8. A CN_LOCALE value.
int32_t cn_locale_setup(void);

typedef struct {
  bool known;            // a description of this name exists and is for a screen
  bool moves_like_ansi;  // the cursor is placed with CSI row ; column H
  bool erases_coloured;  // erasing fills with the background colour
  bool alternate_screen; // there is a screen to come back from
  int32_t colours;       // 0 for none
  int32_t pairs;
} cn_description;

/// What the terminal database says about a terminal.
cn_description cn_describe(const char *term);

/// The columns that the C library, and so ncurses, gives a scalar; -1 for one it does not know.
int32_t cn_scalar_width(uint32_t scalar);

// --- The screen -----------------------------------------------------------------------------------------------------------

typedef struct {
  uint32_t base;     // the spacing scalar; 0 for the right half of a wide one
  uint32_t pen;      // 0 is the plain style
  uint16_t marks[4]; // scalars that combine with it; 0 where there are no more
  uint8_t width;     // 1 or 2; 0 for the right half of a wide one
  bool solid;        // a blank in this pen cannot be made by erasing
} cn_cell;

/// Opens the screen of a terminal that is drawn as `draw_term` and whose keys are those of `key_term`. The line must be
/// open and signal handlers in place. 0, or -1 when there is one already or ncurses refuses.
int32_t cn_screen_open(const char *draw_term, const char *key_term, int32_t height, int32_t width);
void cn_screen_close(void);
void cn_screen_resize(int32_t height, int32_t width);

/// Makes every cell a plain blank, to be drawn with the next render.
void cn_screen_erase(void);

/// How many pens there are, the plain one included.
int32_t cn_pen_count(void);

/// Sets `count` cells of a row from column 0 on.
void cn_screen_set_row(int32_t row, const cn_cell *cells, int32_t count);

/// Where the cursor is to stand after the next render; a negative row means that nobody sees it.
void cn_screen_set_cursor(int32_t row, int32_t column);

/// Lets ncurses draw what changed (all of it when `whole`), and points at the bytes. They last until the next call.
const uint8_t *cn_screen_render(bool whole, size_t *count);

// --- Keys -----------------------------------------------------------------------------------------------------------------

enum { CN_INPUT_NONE = 0, CN_INPUT_BYTE = 1, CN_INPUT_KEY = 2 };

/// Keys that are not characters. CN_KEY_CONTROL and CN_KEY_SHIFT may be added.
enum {
  CN_KEY_UP = 1, CN_KEY_DOWN, CN_KEY_LEFT, CN_KEY_RIGHT, CN_KEY_HOME, CN_KEY_END, CN_KEY_PAGE_UP, CN_KEY_PAGE_DOWN,
  CN_KEY_INSERT, CN_KEY_DELETE, CN_KEY_BACKSPACE, CN_KEY_ENTER, CN_KEY_BACK_TAB,
  CN_KEY_PASTE_START, CN_KEY_PASTE_END, CN_KEY_FOCUS_IN, CN_KEY_FOCUS_OUT,
  CN_KEY_MOUSE,      // an SGR mouse report follows as characters: 0;12;5M
  CN_KEY_OLD_MOUSE,  // a report of three bytes follows: buttons, column and row, each plus 32
  CN_KEY_OTHER,      // a key that nothing here has a name for
  CN_KEY_F0 = 64,    // F1 is CN_KEY_F0 + 1
  CN_KEY_SHIFT = 256, CN_KEY_CONTROL = 512,
};

typedef struct {
  int32_t kind;   // a CN_INPUT value
  uint32_t value; // the byte of a character, or the key
} cn_input;

/// The next input, or CN_INPUT_NONE; never waits, but for the rest of an escape sequence.
cn_input cn_read(void);

// --- The terminal line ----------------------------------------------------------------------------------------------------

/// Remembers the line's settings, to be restored at the end or in a crash. 0, or -1 when `out_fd` is no terminal, or `in_fd`
/// is none and there is no other to read keys from; -2 when a line is open already.
int32_t cn_tty_open(int32_t in_fd, int32_t out_fd);
/// Forgets the line; its settings stay as they are.
void cn_tty_close(void);
/// Every byte at once, no echo, no signals from keys, no flow control.
int32_t cn_tty_raw(void);
void cn_tty_restore(void);
/// Throws away what was typed and not read.
void cn_tty_drain(void);
/// The size that the terminal reports; false when it does not.
bool cn_tty_size(int32_t *height, int32_t *width);

/// Writes all bytes, in one write(2) where the line takes them. False when the line is gone.
bool cn_tty_write(const uint8_t *bytes, size_t count);

enum { CN_WAIT_INPUT = 1, CN_WAIT_WAKE = 2, CN_WAIT_GONE = 4 };

/// Waits for input, a signal or cn_wake(), at most so many milliseconds; -1 waits for ever. CN_WAIT values, 0 at the end of time.
int32_t cn_wait(int32_t milliseconds);

/// Ends a cn_wait(), the running one or the next. Any thread, any signal handler.
void cn_wake(void);

// --- Signals --------------------------------------------------------------------------------------------------------------

enum { CN_SIGNAL_RESIZE = 1, CN_SIGNAL_END = 2, CN_SIGNAL_STOP = 4, CN_SIGNAL_CONTINUE = 8, CN_SIGNAL_WAKE = 16 };

/// Turns SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGTSTP and SIGCONT into flags that end cn_wait(), ignores SIGPIPE, and lets a
/// crash write `farewell` to the terminal and restore the line before it takes its course. 0 or -1.
int32_t cn_signals_open(const uint8_t *farewell, size_t count);
void cn_signals_close(void);

/// The CN_SIGNAL values that came since the last call; cn_wake() is among them.
int32_t cn_signals_take(void);

/// While another program has the terminal: keys that interrupt are its own, and stopping it stops us as well.
void cn_signals_lend(bool lent);

/// Stops the process (its whole group when `group`), as the shell's job control expects; returns when it goes on.
void cn_signals_stop(bool group);

#endif
