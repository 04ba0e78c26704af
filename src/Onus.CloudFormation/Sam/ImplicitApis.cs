using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>The APIs that SAM brings when events name none.</summary>
internal static class ImplicitApis
{
    public const string Rest = "ServerlessRestApi";
    public const string Http = "ServerlessHttpApi";

    public static void Introduce(SamStack stack)
    {
        Introduce(stack, Rest, "Api", "Api", "RestApiId", "Prod");
        Introduce(stack, Http, "HttpApi", "HttpApi", "ApiId", null);
    }

    private static void Introduce(SamStack stack, string id, string kind, string eventType, string reference, string? stage)
    {
        var users = new List<SamResource>();
        var place = Origin.None;
        var propagated = new MapBuilder();
        foreach (var resource in stack.Resources)
        {
            if (!resource.IsServerless || resource.Kind is not ("Function" or "StateMachine") || resource["Events"] is not MapValue events)
            {
                continue;
            }

            foreach (var (_, value) in events.Entries)
            {
                if (value is MapValue declaration && declaration["Type"] is StringValue type && type.Value == eventType
                    && SamStack.Given((declaration["Properties"] as MapValue)?[reference]) is null)
                {
                    users.Add(resource);
                    place = place.HasPlace ? place : value.Origin;
                }
            }
        }

        if (users.Count == 0 || stack.Find(id)?.Kind == kind)
        {
            return;
        }

        if (stack.Find(id) is { } taken)
        {
            stack.Warn("sam-name-taken", $"SAM puts an API of its own in the place of the resource \"{id}\".", taken.Place, $"Rename the resource.");
        }

        var m = new ValueFactory(place);
        var conditions = users.Select(user => user.Condition).Distinct().ToList();
        string? condition = null;
        if (!conditions.Contains(null))
        {
            condition = conditions[0];
            if (conditions.Count > 1)
            {
                condition = id + "Condition";
                AddAny(stack, condition, conditions!, m);
            }
        }

        foreach (var user in users)
        {
            if (stack.Flag(user["PropagateTags"]) == true && user["Tags"] is MapValue tags && !SamStack.IsFunction(tags))
            {
                foreach (var (key, value) in tags.Entries)
                {
                    propagated.TryAdd(key, value);
                }
            }
        }

        var api = new SamResource(stack, id, kind, m.Map(
            ("Type", m.Text(SamResource.Prefix + kind)),
            ("Condition", condition is null ? null : m.Text(condition)),
            ("DeletionPolicy", Strongest(users, "DeletionPolicy")),
            ("UpdateReplacePolicy", Strongest(users, "UpdateReplacePolicy")),
            ("Properties", m.Map(
                ("StageName", stage is null ? null : m.Text(stage)),
                ("Tags", propagated.Count > 0 ? propagated.Build(place) : null),
                ("PropagateTags", users.Exists(user => stack.Flag(user["PropagateTags"]) == true) ? m.Flag(true) : null)))), place)
        { IsImplicit = true };
        Globals.ApplyTo(api);
        stack.Introduce(api);
    }

    private static void AddAny(SamStack stack, string name, List<string> conditions, ValueFactory m)
    {
        // Fn::Or takes no more than ten.
        var parts = conditions.Select(condition => (Value)m.Map(("Condition", m.Text(condition)))).ToList();
        stack.Conditions[name] = m.Map(("Fn::Or", m.List(parts)));
    }

    /// <summary>The policy that keeps most, of those of the users: the implicit API serves them all.</summary>
    private static Value? Strongest(List<SamResource> users, string name)
    {
        Value? best = null;
        foreach (var user in users)
        {
            var value = user.Declaration[name];
            best = Rank(value) > Rank(best) ? value : best;
        }

        return best;
    }

    private static int Rank(Value? policy) => (policy as StringValue)?.Value switch { "Retain" => 3, "Snapshot" => 2, "Delete" => 1, _ => 0 };
}
