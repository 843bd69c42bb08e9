using Display.Module.Models;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;

namespace Display.Module.Controllers;

public sealed class HomeController(
    IDisplayManager<Book> displayManager,
    IShapeFactory shapeFactory,
    IUpdateModelAccessor updateModelAccessor,
    INotifier notifier) : Controller
{
    public IActionResult Index() => View();

    public async Task<IActionResult> Book(string displayType, string groupId)
        => View("Book", await displayManager.BuildDisplayAsync(new Book(), updateModelAccessor.ModelUpdater, displayType, groupId));

    public Task<IActionResult> Old() => Book("Detail", "");

    public async Task<IActionResult> Edit()
        => View("Book", await displayManager.BuildEditorAsync(new Book(), updateModelAccessor.ModelUpdater, isNew: true));

    [HttpPost]
    [ActionName(nameof(Edit))]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> EditPost()
    {
        var book = new Book();
        var shape = await displayManager.UpdateEditorAsync(book, updateModelAccessor.ModelUpdater, isNew: true, htmlPrefix: "Nested");
        if (ModelState.IsValid)
        {
            await notifier.SuccessAsync(new LocalizedHtmlString("ok", $"Saved {book.Title}"));
            return RedirectToAction(nameof(Index));
        }

        return View("Book", shape);
    }

    public async Task<IActionResult> Pages(PagerParameters parameters)
        => View("Book", await shapeFactory.PagerAsync(new Pager(parameters, 10), 95));

    public IActionResult Tags() => View();

    public IActionResult Groups() => View();
}
