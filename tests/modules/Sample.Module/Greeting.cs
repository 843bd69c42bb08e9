namespace Sample.Module;

public sealed record Greeting(string Text);
