namespace OrchardCore.Environment.Shell.Events;

/// <summary>Handles an event of one tenant.</summary>
public delegate Task ShellEvent(string name);
