using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCore.Environment.Extensions;

namespace OrchardCore.Embedded;

/// <summary>Makes the extension of a controller its area.</summary>
internal sealed class ModularApplicationModelProvider(ITypeFeatureProvider typeFeatureProvider) : IApplicationModelProvider
{
    public int Order => 1000;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
        foreach (var controller in context.Result.Controllers)
        {
            var extension = typeFeatureProvider.GetExtensionForDependency(controller.ControllerType.AsType());
            controller.RouteValues.TryAdd("area", extension.Id);
        }
    }
}
