# Writes a text file as a C string, so that the program carries it: awk -v name=NAME.

BEGIN { printf "const char %s[] =\n", name }
{
    gsub(/\\/, "\\\\")
    gsub(/"/, "\\\"")
    printf "    \"%s\\n\"\n", $0
}
END { print "    ;" }
