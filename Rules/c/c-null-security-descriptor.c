#include <windows.h>

HANDLE make_pipe(void)
{
    SECURITY_DESCRIPTOR sd;
    InitializeSecurityDescriptor(&sd, SECURITY_DESCRIPTOR_REVISION);
    // ruleid: c-null-security-descriptor
    SetSecurityDescriptorDacl(&sd, TRUE, NULL, FALSE);
    return open_pipe(&sd);
}

int event(SECURITY_DESCRIPTOR *sd)
{
    // ruleid: c-null-security-descriptor
    if (!SetSecurityDescriptorDacl(sd, TRUE, (PACL)NULL, FALSE))
        return 0;
    return 1;
}

void mapping(SECURITY_DESCRIPTOR *sd)
{
    // ruleid: c-null-security-descriptor
    SetSecurityDescriptorDacl(sd, TRUE, 0, FALSE);
}

void good(SECURITY_DESCRIPTOR *sd, PACL acl)
{
    // ok: c-null-security-descriptor
    SetSecurityDescriptorDacl(sd, TRUE, acl, FALSE);
    // ok: c-null-security-descriptor
    SetSecurityDescriptorDacl(sd, FALSE, NULL, FALSE);
    // ok: c-null-security-descriptor
    CreateMutexA(NULL, FALSE, "app");
}
