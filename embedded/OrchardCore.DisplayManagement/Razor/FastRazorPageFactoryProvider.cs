using System.Reflection;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Creates pages with constructor invokers: compiling an expression for each view makes the first requests slow.</summary>
internal sealed class FastRazorPageFactoryProvider(IViewCompilerProvider compilerProvider) : IRazorPageFactoryProvider
{
    public RazorPageFactoryResult CreateFactory(string relativePath)
    {
        var path = relativePath.StartsWith("~/", StringComparison.Ordinal) ? relativePath[1..] : relativePath;
        var descriptor = compilerProvider.GetCompiler().CompileAsync(path).GetAwaiter().GetResult();
        if (descriptor.Type?.GetConstructor([]) is not { } constructor)
        {
            return new RazorPageFactoryResult(descriptor, razorPageFactory: null);
        }

        var invoker = ConstructorInvoker.Create(constructor);
        var pagePath = descriptor.RelativePath;
        return new RazorPageFactoryResult(
            descriptor,
            () =>
            {
                var page = (Microsoft.AspNetCore.Mvc.Razor.IRazorPage)invoker.Invoke();
                page.Path = pagePath;
                return page;
            });
    }
}
