using Display.Module.Models;
using Display.Module.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Display.Module.Drivers;

public sealed class BookDisplayDriver : DisplayDriver<Book>
{
    public override IDisplayResult Display(Book model, BuildDisplayContext context)
        => Combine(
            Initialize<BookTitleViewModel>("BookTitle", viewModel => viewModel.Title = model.Title)
                .Location("Detail", "Header:2")
                .Location("Summary", "Header"),
            View("BookStars", model).Location("Detail", "Header:1"),
            Dynamic("BookNote", shape => { shape.Text = "note"; }).Location("Content:1#Notes@notes").OnGroup("notes"),
            Dynamic("BookHidden").Location("Content:1"));

    public override IDisplayResult Edit(Book model, BuildEditorContext context)
        => Initialize<BookTitleViewModel>("BookTitle_Edit", viewModel => viewModel.Title = model.Title).Location("Content:1");

    public override async Task<IDisplayResult?> UpdateAsync(Book model, UpdateEditorContext context)
    {
        var viewModel = new BookTitleViewModel();
        await context.Updater.TryUpdateModelAsync(viewModel, Prefix);
        model.Title = viewModel.Title ?? "";
        return Edit(model, context);
    }
}
