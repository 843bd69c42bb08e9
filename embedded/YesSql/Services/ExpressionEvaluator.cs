using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace YesSql.Services;

/// <summary>Evaluates the parts of predicates that don't depend on rows.</summary>
internal static class ExpressionEvaluator
{
    private static readonly object _failed = new();

    public static object? Evaluate(Expression expression)
    {
        var value = TryEvaluate(expression);
        return ReferenceEquals(value, _failed)
            ? Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)()
            : value;
    }

    public static bool Uses(Expression? expression, List<(ParameterExpression Parameter, string Alias)> rows)
    {
        switch (expression)
        {
            case null or ConstantExpression:
                return false;

            case ParameterExpression parameter:
                foreach (var row in rows)
                {
                    if (row.Parameter == parameter)
                    {
                        return true;
                    }
                }

                return false;

            case MemberExpression member:
                return Uses(member.Expression, rows);

            case UnaryExpression unary:
                return Uses(unary.Operand, rows);

            case BinaryExpression binary:
                return Uses(binary.Left, rows) || Uses(binary.Right, rows);

            case MethodCallExpression call:
                return Uses(call.Object, rows) || call.Arguments.Any(argument => Uses(argument, rows));

            default:
                var finder = new ParameterFinder(rows);
                finder.Visit(expression);
                return finder.Found;
        }
    }

    private static object? TryEvaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression member => Read(member),
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion => Convert(conversion),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => CreateArray(array),
        MethodCallExpression call => Call(call),
        _ => _failed,
    };

    private static object? Read(MemberExpression expression)
    {
        object? target = null;
        if (expression.Expression is not null)
        {
            target = Evaluate(expression.Expression);
            if (Nullable.GetUnderlyingType(expression.Expression.Type) is not null)
            {
                return expression.Member.Name == "HasValue" ? target is not null : target;
            }

            // A value behind a missing link is missing.
            if (target is null)
            {
                return null;
            }
        }

        return expression.Member switch
        {
            FieldInfo field => field.GetValue(target),
            PropertyInfo property => property.GetValue(target, BindingFlags.DoNotWrapExceptions, null, null, null),
            _ => _failed,
        };
    }

    private static object? Convert(UnaryExpression expression)
    {
        if (expression.Method is not null)
        {
            return _failed;
        }

        var value = Evaluate(expression.Operand);
        if (value is null)
        {
            return null;
        }

        var type = Nullable.GetUnderlyingType(expression.Type) ?? expression.Type;
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        if (type.IsEnum)
        {
            return Enum.ToObject(type, value);
        }

        return (value, Type.GetTypeCode(type)) switch
        {
            (char character, TypeCode.Int32) => (int)character,
            (IConvertible, >= TypeCode.SByte and <= TypeCode.Decimal) => System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
            _ => _failed,
        };
    }

    private static object? CreateArray(NewArrayExpression expression)
    {
        var array = Array.CreateInstance(expression.Type.GetElementType()!, expression.Expressions.Count);
        for (var i = 0; i < array.Length; i++)
        {
            array.SetValue(Evaluate(expression.Expressions[i]), i);
        }

        return array;
    }

    private static object? Call(MethodCallExpression expression)
    {
        if (expression.Method.ReturnType.IsByRefLike || expression.Method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef))
        {
            return _failed;
        }

        if (expression.Arguments.Any(argument => argument.NodeType is ExpressionType.Lambda or ExpressionType.Quote))
        {
            return _failed;
        }

        object? target = null;
        if (expression.Object is not null && (target = Evaluate(expression.Object)) is null)
        {
            return Nullable.GetUnderlyingType(expression.Object.Type) is null ? null : _failed;
        }

        var arguments = expression.Arguments.Select(Evaluate).ToArray();
        return expression.Method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture);
    }

    private sealed class ParameterFinder(List<(ParameterExpression Parameter, string Alias)> rows) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        public override Expression? Visit(Expression? node) => Found ? node : base.Visit(node);

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= rows.Any(row => row.Parameter == node);
            return node;
        }
    }
}
