#if NETSTANDARD
namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler reads to know when an out parameter isn't null, which older targets don't have.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
#endif
