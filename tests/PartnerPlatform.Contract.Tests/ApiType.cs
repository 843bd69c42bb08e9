namespace PartnerPlatform.Contract.Tests;

/// <summary>A public type: its name, kind with modifiers, base class, interfaces and members, each as the listing writes it.</summary>
internal sealed record ApiType(string Name, string Kind, string? BaseType, HashSet<string> Interfaces, HashSet<string> Members);
