// What the files of this target share. Not seen from Swift.
#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#include <termios.h>
#include "cncurses.h"

/// The terminal line: read and written by signal handlers too, so plain integers that are set before handlers are.
extern int cn_in_fd;
extern int cn_out_fd;
extern struct termios cn_found;
extern bool cn_has_found;

/// The end of the wake pipe that cn_wait() reads; -1 before cn_signals_open().
int cn_wake_fd(void);
/// Whether the end was asked for and not taken yet.
bool cn_ending(void);

/// Names the keys of a terminal to ncurses; after newterm().
void cn_keys_define(const char *key_term);

#endif
