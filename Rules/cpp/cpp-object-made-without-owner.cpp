void MainWindow::showDetails(const Item& item)
{
    // ruleid: cpp-object-made-without-owner
    auto* dialog = new DetailDialog(item);
    dialog->setModal(true);
    dialog->exec();
}

class Document {
public:
    Document() : root_(new Node) {}
    void load(const std::string& file) {
        // ruleid: cpp-object-made-without-owner
        root_ = new Node;
        parse(file, root_);
    }
private:
    Node* root_;
};

void Window::onRefresh()
{
    // ruleid: cpp-object-made-without-owner
    auto *model = new QStandardItemModel;
    fill(model);
    ui->list->setModel(model);
}

void MainWindow::showDetailsOwned(const Item& item)
{
    // ok: cpp-object-made-without-owner
    auto* dialog = new DetailDialog(item, this);
    dialog->setModal(true);
    dialog->exec();
}

void MainWindow::showDetailsStack(const Item& item)
{
    // ok: cpp-object-made-without-owner
    DetailDialog dialog(item);
    dialog.exec();
}

class SafeDocument {
public:
    SafeDocument() : root_(new Node) {}
    void load(const std::string& file) {
        delete root_;
        // ok: cpp-object-made-without-owner
        root_ = new Node;
        parse(file, root_);
    }
private:
    Node* root_;
};
