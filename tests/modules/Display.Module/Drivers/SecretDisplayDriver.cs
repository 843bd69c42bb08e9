using Display.Module.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Display.Module.Drivers;

public sealed class SecretDisplayDriver : DisplayDriver<Book>
{
    public override IDisplayResult Display(Book model, BuildDisplayContext context)
        => Dynamic("BookSecret").Location("Detail", "Content:1").RenderWhen(() => Task.FromResult(false));
}
