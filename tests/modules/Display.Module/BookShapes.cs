using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace Display.Module;

public sealed class BookShapes : IShapeAttributeProvider
{
    [Shape]
    public IHtmlContent Stars(int Count, string Symbol = "*") => new HtmlString(string.Concat(Enumerable.Repeat(Symbol, Count)));
}
