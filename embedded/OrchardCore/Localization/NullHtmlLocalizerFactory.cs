using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.Localization;

/// <summary>Makes HTML localizers that don't translate.</summary>
public class NullHtmlLocalizerFactory : IHtmlLocalizerFactory
{
    /// <inheritdoc/>
    public IHtmlLocalizer Create(string baseName, string location) => NullHtmlLocalizer.Instance;

    /// <inheritdoc/>
    public IHtmlLocalizer Create(Type resourceSource) => NullHtmlLocalizer.Instance;
}
