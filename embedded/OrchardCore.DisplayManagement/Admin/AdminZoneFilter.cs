using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Makes controllers named <c>AdminController</c> part of the admin.</summary>
internal sealed class AdminZoneFilter : IAsyncResourceFilter
{
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (context.ActionDescriptor is ControllerActionDescriptor { ControllerName: "Admin" })
        {
            AdminAttribute.Apply(context.HttpContext);
        }

        return next();
    }
}
