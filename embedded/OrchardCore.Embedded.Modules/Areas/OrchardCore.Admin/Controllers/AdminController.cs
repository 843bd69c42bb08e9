using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Admin.Controllers;

/// <summary>The first page of the admin.</summary>
internal sealed class AdminController : Controller
{
    public IActionResult Index() => View();
}
