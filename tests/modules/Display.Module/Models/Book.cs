namespace Display.Module.Models;

public sealed class Book
{
    public string Title { get; set; } = "Emma";

    public int Stars { get; set; } = 3;
}
