using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.Navigation;

/// <summary>Fills the shape of a menu with shapes of its items and marks those that lead to the current page.</summary>
internal static class MenuPopulation
{
    public static async Task PopulateAsync(ShapeDisplayContext context)
    {
        var menu = context.Shape;
        if (menu.Items.Count > 0 || menu.GetText("MenuName") is not { Length: > 0 } name)
        {
            return;
        }

        var services = context.ServiceProvider;
        var viewContext = await services.GetRequiredService<ViewContextAccessor>().GetOrCreateAsync(services);
        var items = await services.GetRequiredService<INavigationManager>().BuildMenuAsync(name, viewContext);
        var population = new Population(services.GetRequiredService<IShapeFactory>(), menu, viewContext);
        await population.AddAsync(menu, items, level: 0);
        population.Select();
    }

    private sealed class Population(IShapeFactory factory, IShape menu, ViewContext viewContext)
    {
        private readonly string _path = viewContext.HttpContext.Request.PathBase + viewContext.HttpContext.Request.Path;
        private readonly string? _selectedHash = SelectedNavigation.Read(viewContext.HttpContext);
        private IShape? _best;
        private int _bestScore;

        public async Task AddAsync(IShape parent, IEnumerable<MenuItem> items, int level)
        {
            foreach (var item in items)
            {
                var shape = await CreateAsync(parent, item, level);
                await parent.AddAsync(shape, item.Position);
                await AddAsync(shape, item.Items, level + 1);
            }
        }

        public void Select()
        {
            for (var shape = _best; shape is not null && !ReferenceEquals(shape, menu); shape = shape.GetProperty<IShape>("Parent"))
            {
                shape.Properties["Selected"] = true;
            }
        }

        private async ValueTask<IShape> CreateAsync(IShape parent, MenuItem item, int level)
        {
            var shape = await factory.CreateAsync("NavigationItem");
            shape.Id = item.Id;
            var properties = shape.Properties;
            var hash = SelectedNavigation.Hash(parent.GetProperty("Hash") as string, item.Text?.Name ?? "");
            var score = Score(item.Href, hash);
            properties["Text"] = item.Text!;
            properties["Href"] = item.Href!;
            properties["Url"] = item.Url!;
            properties["LinkToFirstChild"] = item.LinkToFirstChild;
            properties["RouteValues"] = item.RouteValues!;
            properties["Item"] = item;
            properties["Menu"] = menu;
            properties["Parent"] = parent;
            properties["Level"] = level;
            properties["Priority"] = item.Priority;
            properties["Local"] = item.LocalNav;
            properties["Hash"] = hash;
            properties["Score"] = score;
            properties["Selected"] = false;
            foreach (var cssClass in item.Classes)
            {
                shape.Classes.Add(cssClass);
            }

            if (score > _bestScore)
            {
                _best = shape;
                _bestScore = score;
            }

            return shape;
        }

        private int Score(string? href, string hash)
        {
            if (!string.IsNullOrEmpty(href) && href[0] == '/')
            {
                var end = href.AsSpan().IndexOfAny('?', '#');
                var path = (end < 0 ? href.AsSpan() : href.AsSpan(0, end)).TrimEnd('/');
                var current = _path.AsSpan().TrimEnd('/');
                var segments = path.Count('/');
                if (current.Equals(path, StringComparison.OrdinalIgnoreCase))
                {
                    return segments + 2;
                }

                if (path.Length > 0 && current.Length > path.Length && current[path.Length] == '/' && current.StartsWith(path, StringComparison.OrdinalIgnoreCase))
                {
                    return segments;
                }
            }

            return hash == _selectedHash ? 1 : 0;
        }
    }
}
