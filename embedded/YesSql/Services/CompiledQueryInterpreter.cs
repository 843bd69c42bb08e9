using System.Linq.Expressions;
using System.Reflection;

namespace YesSql.Services;

/// <summary>Applies the calls that a reusable query describes to a query.</summary>
internal static class CompiledQueryInterpreter
{
    public static IQuery<T> Apply<T>(ICompiledQuery<T> compiledQuery, IQuery<T> query)
        where T : class
    {
        var expression = compiledQuery.Query();
        return (IQuery<T>)Evaluate(expression.Body, expression.Parameters[0], query)!;
    }

    private static object? Evaluate(Expression expression, ParameterExpression parameter, object query)
    {
        switch (expression)
        {
            case ParameterExpression candidate when candidate == parameter:
                return query;

            case UnaryExpression { NodeType: ExpressionType.Quote } quote:
                return quote.Operand;

            case UnaryExpression { NodeType: ExpressionType.Convert } conversion when IsQuery(conversion.Operand.Type):
                return Evaluate(conversion.Operand, parameter, query);

            case MethodCallExpression call when IsQuery(call.Type):
                var target = call.Object is null ? null : Evaluate(call.Object, parameter, query);
                var arguments = call.Arguments.Select(argument => Evaluate(argument, parameter, query)).ToArray();
                return call.Method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);

            case NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array:
                var items = Array.CreateInstance(array.Type.GetElementType()!, array.Expressions.Count);
                for (var i = 0; i < items.Length; i++)
                {
                    items.SetValue(Evaluate(array.Expressions[i], parameter, query), i);
                }

                return items;

            case LambdaExpression lambda:
                return lambda.Compile(preferInterpretation: true);

            default:
                return ExpressionEvaluator.Evaluate(expression);
        }
    }

    private static bool IsQuery(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IQuery<>) || type.GetGenericTypeDefinition() == typeof(IQuery<,>));
}
