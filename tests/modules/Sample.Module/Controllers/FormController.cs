using Microsoft.AspNetCore.Mvc;
using OrchardCore.Routing;

namespace Sample.Module.Controllers;

public sealed class FormController : Controller
{
    [HttpGet]
    public IActionResult Edit() => View();

    [HttpPost]
    [ActionName(nameof(Edit))]
    [FormValueRequired("submit.Save")]
    public IActionResult Save() => Content("saved");

    [HttpPost]
    [ActionName(nameof(Edit))]
    [FormValueRequired("submit.Publish")]
    public IActionResult Publish() => Content("published");
}
