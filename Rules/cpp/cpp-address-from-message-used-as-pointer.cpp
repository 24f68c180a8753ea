void Server::onCancel(const Packet& p) {
    auto addr = p.read<std::uint64_t>();
    // ruleid: cpp-address-from-message-used-as-pointer
    auto* task = reinterpret_cast<Task*>(addr);
    task->cancel();
}

LRESULT CALLBACK WndProc(HWND h, UINT msg, WPARAM wp, LPARAM lp) {
    if (msg == WM_APP + 1) {
        // ruleid: cpp-address-from-message-used-as-pointer
        auto* cb = reinterpret_cast<Callback*>(lp);
        cb->invoke(static_cast<int>(wp));
    }
    return DefWindowProcW(h, msg, wp, lp);
}

NTSTATUS DispatchControl(PDEVICE_OBJECT, PIRP irp) {
    auto* sp = IoGetCurrentIrpStackLocation(irp);
    // ruleid: cpp-address-from-message-used-as-pointer
    auto* in = static_cast<WriteRequest*>(sp->Parameters.DeviceIoControl.Type3InputBuffer);
    RtlCopyMemory(in->target, in->data, in->size);
    return STATUS_SUCCESS;
}

void Server::onCancelSafe(const Packet& p) {
    auto id = p.read<std::uint64_t>();
    // ok: cpp-address-from-message-used-as-pointer
    auto it = tasks_.find(id);
    if (it != tasks_.end())
        it->second->cancel();
}

NTSTATUS DispatchSafe(PDEVICE_OBJECT, PIRP irp) {
    auto* sp = IoGetCurrentIrpStackLocation(irp);
    // ok: cpp-address-from-message-used-as-pointer
    void* user = sp->Parameters.DeviceIoControl.Type3InputBuffer;
    ProbeForRead(user, sizeof(WriteRequest), 1);
    return handle(user);
}

LRESULT CALLBACK SafeProc(HWND h, UINT msg, WPARAM wp, LPARAM lp) {
    if (msg == WM_CREATE) {
        // ok: cpp-address-from-message-used-as-pointer
        auto* cs = reinterpret_cast<CREATESTRUCT*>(lp);
        SetWindowLongPtr(h, GWLP_USERDATA, (LONG_PTR)cs->lpCreateParams);
    }
    return DefWindowProcW(h, msg, wp, lp);
}


void invoke(uint64_t handle) {
    // ruleid: cpp-address-from-message-used-as-pointer
    auto* obj = reinterpret_cast<Handler*>(handle);
    obj->run();
}


void onIoctl(Request* r) {
    // ruleid: cpp-address-from-message-used-as-pointer
    *r->userPtr = r->value;
}
