using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Binds some properties only, without compiling the expressions that name them.</summary>
internal static class IncludedProperties
{
    public static Func<ModelMetadata, bool> Of<TModel>(Expression<Func<TModel, object>>[] expressions)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in expressions)
        {
            var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } conversion
                ? conversion.Operand
                : expression.Body;
            if (body is not MemberExpression { Member: PropertyInfo property })
            {
                throw new ArgumentException($"'{expression}' does not name a property of the model.", nameof(expressions));
            }

            names.Add(property.Name);
        }

        return metadata => metadata.PropertyName is not null && names.Contains(metadata.PropertyName);
    }
}
