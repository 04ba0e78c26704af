namespace Onus.Catalog.Model;

/// <summary>A layer of the picture: responsibilities that belong together.</summary>
/// <param name="Order">The place in the picture, from the bottom, from 1.</param>
public sealed record Layer(string Id, string Title, int Order);
