#if NETSTANDARD
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for init accessors, which older targets don't have.</summary>
internal static class IsExternalInit;
#endif
