using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Microsoft.AspNetCore.Mvc.Filters;

/// <summary>Tells what a result is.</summary>
public static class ResultExecutingContextExtensions
{
    /// <summary>Whether the result is a view or a Razor page.</summary>
    public static bool IsViewOrPageResult(this ResultExecutingContext context) => context.Result is ViewResult or PageResult;
}
