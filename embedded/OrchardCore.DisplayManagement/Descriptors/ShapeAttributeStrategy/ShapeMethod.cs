using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeAttributeStrategy;

/// <summary>Calls a method that renders a shape; how each parameter gets its value is decided once.</summary>
internal sealed class ShapeMethod
{
    private readonly Type? _service;
    private readonly MethodInvoker _invoker;
    private readonly Func<DisplayContext, ValueTask<object?>>[] _arguments;

    public ShapeMethod(Type service, MethodInfo method)
    {
        _service = method.IsStatic ? null : service;
        _invoker = MethodInvoker.Create(method);
        _arguments = [.. method.GetParameters().Select(BindParameter)];
    }

    public async Task<IHtmlContent> InvokeAsync(DisplayContext context)
    {
        var arguments = new object?[_arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = await _arguments[i](context);
        }

        var target = _service is null ? null : context.ServiceProvider.GetRequiredService(_service);
        return await ToContentAsync(_invoker.Invoke(target, arguments.AsSpan()));
    }

    private static async Task<IHtmlContent> ToContentAsync(object? result) => result switch
    {
        null => HtmlString.Empty,
        Task<IHtmlContent> task => await task,
        IHtmlContent content => content,
        Task<string> task => new HtmlContentString(await task),
        string text => new HtmlContentString(text),
        _ => new HtmlContentString(result.ToString() ?? ""),
    };

    private static Func<DisplayContext, ValueTask<object?>> BindParameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(DisplayContext))
        {
            return context => new ValueTask<object?>(context);
        }

        if (string.Equals(parameter.Name, "Shape", StringComparison.OrdinalIgnoreCase))
        {
            return context => new ValueTask<object?>(context.Value);
        }

        if (type == typeof(IDisplayHelper) || string.Equals(parameter.Name, "DisplayAsync", StringComparison.OrdinalIgnoreCase))
        {
            return context => new ValueTask<object?>(context.DisplayHelper);
        }

        if (type == typeof(IShapeFactory) || parameter.Name is "New" or "ShapeFactory")
        {
            return context => new ValueTask<object?>(context.ServiceProvider.GetRequiredService<IShapeFactory>());
        }

        if (type == typeof(IHtmlHelper))
        {
            return GetHtmlHelperAsync;
        }

        return type == typeof(IUrlHelper) ? GetUrlHelperAsync : BindProperty(parameter);
    }

    private static Func<DisplayContext, ValueTask<object?>> BindProperty(ParameterInfo parameter)
    {
        var name = parameter.Name!;
        var type = parameter.ParameterType;
        var target = Nullable.GetUnderlyingType(type) ?? type;
        var fallback = parameter.HasDefaultValue
            ? parameter.DefaultValue
            : type.IsValueType ? Activator.CreateInstance(type) : null;
        return context =>
        {
            var value = context.Value.Properties.TryGetValue(name, out var property) ? property : ReadWellKnown(context.Value, name);
            return new ValueTask<object?>(value is null ? fallback : Convert(value, target));
        };
    }

    private static object? ReadWellKnown(IShape shape, string name) => name switch
    {
        nameof(IShape.Items) => shape.Items,
        nameof(IShape.Id) => shape.Id,
        nameof(IShape.TagName) => shape.TagName,
        nameof(IShape.Classes) => shape.Classes,
        nameof(IShape.Attributes) => shape.Attributes,
        nameof(IShape.Metadata) => shape.Metadata,
        _ => (shape as Shape)?.Named(name),
    };

    private static object? Convert(object value, Type target)
    {
        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        if (target.IsEnum)
        {
            return value is string text ? Enum.Parse(target, text, ignoreCase: true) : Enum.ToObject(target, value);
        }

        if (value is IConvertible && typeof(IConvertible).IsAssignableFrom(target))
        {
            return System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        }

        var converter = TypeDescriptor.GetConverter(target);
        return converter.CanConvertFrom(value.GetType()) ? converter.ConvertFrom(null, CultureInfo.InvariantCulture, value) : null;
    }

    private static async ValueTask<object?> GetHtmlHelperAsync(DisplayContext context)
    {
        var viewContext = await context.ServiceProvider.GetRequiredService<ViewContextAccessor>().GetOrCreateAsync(context.ServiceProvider);
        var helper = context.ServiceProvider.GetRequiredService<IHtmlHelper>();
        (helper as IViewContextAware)?.Contextualize(viewContext);
        return helper;
    }

    private static async ValueTask<object?> GetUrlHelperAsync(DisplayContext context)
    {
        var viewContext = await context.ServiceProvider.GetRequiredService<ViewContextAccessor>().GetOrCreateAsync(context.ServiceProvider);
        return context.ServiceProvider.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(viewContext);
    }
}
