using Microsoft.AspNetCore.Mvc;

namespace Sample.Module.Controllers;

public sealed class HomeController : Controller
{
    public IActionResult Index() => View(model: "Hello");
}
