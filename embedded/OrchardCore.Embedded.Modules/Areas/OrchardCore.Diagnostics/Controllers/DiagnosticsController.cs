using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.Diagnostics.Controllers;

[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class DiagnosticsController(IShapeFactory shapeFactory) : Controller
{
    public async Task<IActionResult> Error(int? status)
    {
        var code = status is >= StatusCodes.Status400BadRequest and <= 599
            ? status.Value
            : StatusCodes.Status500InternalServerError;

        Response.StatusCode = code;
        Response.Headers.CacheControl = "no-cache, no-store";
        Response.Headers.Pragma = "no-cache";

        if (!Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            return Problem(statusCode: code);
        }

        var shape = await shapeFactory.CreateAsync("HttpError", Arguments.From(new Dictionary<string, object> { ["Code"] = code }));
        shape.Metadata.Alternates.Add($"HttpError__{code}");

        if (Enum.IsDefined((HttpStatusCode)code))
        {
            shape.Metadata.Alternates.Add($"HttpError__{(HttpStatusCode)code}");
        }

        return View(shape);
    }
}
