using System.Collections;
using System.Linq.Expressions;

namespace YesSql.Services;

/// <summary>Writes the methods that queries know as SQL.</summary>
internal static class MethodWriter
{
    public static void Write(PredicateWriter writer, MethodCallExpression call)
    {
        var type = call.Method.DeclaringType;
        if (type == typeof(string) && call.Object is not null)
        {
            WriteStringMethod(writer, call);
        }
        else if (type == typeof(DefaultQueryExtensions))
        {
            WriteOperator(writer, call);
        }
        else if (type == typeof(DefaultQueryExtensionsIndex))
        {
            var predicate = call.Arguments.Count > 2 ? (LambdaExpression)PredicateWriter.WithoutConversion(call.Arguments[2]) : null;
            writer.WriteInSelect(
                call.Arguments[0],
                (LambdaExpression)PredicateWriter.WithoutConversion(call.Arguments[1]),
                predicate,
                call.Method.Name.StartsWith("IsNot", StringComparison.Ordinal));
        }
        else if (call.Method.Name == "Contains")
        {
            throw new InvalidOperationException("A list of values cannot be searched in a query: use IsIn.");
        }
        else
        {
            throw Unsupported(call);
        }
    }

    private static void WriteStringMethod(PredicateWriter writer, MethodCallExpression call)
    {
        if (call.Arguments.Count != 1)
        {
            throw Unsupported(call);
        }

        switch (call.Method.Name)
        {
            case nameof(string.StartsWith):
                WriteLike(writer, call.Object!, call.Arguments[0], string.Empty, "%", negate: false);
                break;

            case nameof(string.EndsWith):
                WriteLike(writer, call.Object!, call.Arguments[0], "%", string.Empty, negate: false);
                break;

            case nameof(string.Contains):
                WriteLike(writer, call.Object!, call.Arguments[0], "%", "%", negate: false);
                break;

            default:
                throw Unsupported(call);
        }
    }

    private static void WriteOperator(PredicateWriter writer, MethodCallExpression call)
    {
        var source = call.Arguments[0];
        var argument = call.Arguments[1];
        switch (call.Method.Name)
        {
            case nameof(DefaultQueryExtensions.IsIn) or nameof(DefaultQueryExtensions.IsNotIn):
                var values = ExpressionEvaluator.Evaluate(argument) as IEnumerable
                    ?? throw new ArgumentNullException(nameof(call), "The list of values is null.");
                writer.WriteIn(source, values, call.Method.Name == nameof(DefaultQueryExtensions.IsNotIn));
                break;

            case nameof(DefaultQueryExtensions.IsLike) or nameof(DefaultQueryExtensions.IsNotLike):
                WriteLike(writer, source, argument, string.Empty, string.Empty, call.Method.Name == nameof(DefaultQueryExtensions.IsNotLike));
                break;

            default:
                WriteLike(writer, source, argument, "%", "%", negate: true);
                break;
        }
    }

    private static void WriteLike(PredicateWriter writer, Expression source, Expression pattern, string before, string after, bool negate)
    {
        writer.WriteValue(source, null);
        writer.WriteText(negate ? " not like " : " like ");
        if (writer.IsOnRow(pattern))
        {
            writer.WriteText($"('{before}' || ");
            writer.WriteValue(pattern, null);
            writer.WriteText($" || '{after}')");
            return;
        }

        var text = ExpressionEvaluator.Evaluate(pattern)?.ToString()
            ?? throw new ArgumentNullException(nameof(pattern), "The text to compare with is null.");
        writer.WriteParameter(before + text + after, null);
    }

    private static ArgumentException Unsupported(MethodCallExpression call) =>
        new($"The method '{call.Method.DeclaringType?.Name}.{call.Method.Name}' is not supported in a query.");
}
