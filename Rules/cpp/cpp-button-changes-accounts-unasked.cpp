void AdminPanel::onDeleteClicked()
{
    const auto id = selectedId();
    // ruleid: cpp-button-changes-accounts-unasked
    m_client->deleteUser(id);
}

void MainWindow::onRemoveEmployee()
{
    if (QMessageBox::question(this, tr("Remove"), tr("Sure?")) != QMessageBox::Yes)
        return;
    // ruleid: cpp-button-changes-accounts-unasked
    m_api->removeEmployee(m_current);
}

void Staff::onPromote(int id)
{
    // ruleid: cpp-button-changes-accounts-unasked
    m_service->promoteAccount(id);
}

void AdminPanel::onDeleteClickedSafe()
{
    if (!m_session->hasPermission("user.delete"))
        return;
    // ok: cpp-button-changes-accounts-unasked
    m_client->deleteUser(selectedId());
}

void Notes::onDeleteClicked()
{
    // ok: cpp-button-changes-accounts-unasked
    m_model->removeRow(m_view->currentRow());
}

void Staff::onRefresh()
{
    // ok: cpp-button-changes-accounts-unasked
    m_service->loadAccounts();
}
