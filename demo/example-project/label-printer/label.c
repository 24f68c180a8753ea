#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

struct label {
    char title[24];
    char shelf[8];
};

void label_set_title(struct label *label, const char *title)
{
    strcpy(label->title, title);
}

void label_set_shelf(struct label *label, const char *shelf)
{
    snprintf(label->shelf, sizeof(label->shelf), "%s", shelf);
}

int label_print(const struct label *label, const char *printer)
{
    char command[128];

    sprintf(command, "lpr -P %s /var/spool/label.txt", printer);
    syslog(LOG_INFO, label->title);
    return system(command);
}

int label_status(void)
{
    return system("lpstat -p label > /dev/null");
}

char *ask_title(void)
{
    static char line[64];
    return gets(line);
}

char *ask_shelf(void)
{
    static char line[16];
    return fgets(line, sizeof(line), stdin);
}

void labels_free(struct label *labels)
{
    free(labels);
    syslog(LOG_DEBUG, "last label was %s", labels->title);
}

FILE *label_draft(void)
{
    return fopen(tmpnam(NULL), "w");
}
