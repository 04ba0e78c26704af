using System.Text.Json;

namespace Onus.Terraform.Json;

/// <summary>Notes where things stand in the configuration that a plan carries.</summary>
internal static class ConfigurationReader
{
    private const int MaxModules = 100;

    public static void Read(ref Utf8JsonReader reader, JsonInput input, PlanConfiguration configuration)
    {
        while (input.NextMember(ref reader) is { } member)
        {
            switch (member)
            {
                case "provider_config":
                    ReadMembers(ref reader, input, "expressions", configuration.Providers);
                    break;
                case "root_module" when reader.TokenType == JsonTokenType.StartObject:
                    ReadModule(ref reader, input, configuration.Root, 0);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    /// <summary>Notes where one member of each of some named objects stands.</summary>
    private static void ReadMembers(ref Utf8JsonReader reader, JsonInput input, string sought, Dictionary<string, int> offsets)
    {
        if (!reader.IsObject())
        {
            return;
        }

        while (input.NextMember(ref reader) is { } name)
        {
            if (!reader.IsObject())
            {
                continue;
            }

            while (input.NextMember(ref reader) is { } member)
            {
                var offset = reader.SkipAt();
                if (member == sought)
                {
                    offsets[name] = offset;
                }
            }
        }
    }

    private static void ReadModule(ref Utf8JsonReader reader, JsonInput input, ModuleConfiguration module, int depth)
    {
        while (input.NextMember(ref reader) is { } member)
        {
            switch (member)
            {
                case "resources":
                    input.EachObject(ref reader, 0, null, (ref resource) => ReadResource(ref resource, input, module));
                    break;
                case "module_calls" when depth < MaxModules && reader.TokenType == JsonTokenType.StartObject:
                    ReadCalls(ref reader, input, module, depth + 1);
                    break;
                case "variables":
                    ReadMembers(ref reader, input, "default", module.Defaults);
                    break;
                case "outputs":
                    ReadMembers(ref reader, input, "expression", module.Outputs);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private static void ReadResource(ref Utf8JsonReader reader, JsonInput input, ModuleConfiguration module)
    {
        var resource = new ResourceConfiguration();
        var head = new ResourceHead();
        while (input.NextMember(ref reader) is { } member)
        {
            if (member == "provider_config_key")
            {
                resource.ProviderKey = input.TextAt(ref reader);
            }
            else if (!head.Take(member, ref reader, input))
            {
                ReadRepeatable(member, ref reader, resource);
            }
        }

        if (head is { Type.Length: > 0, Name.Length: > 0 })
        {
            module.Resources[(head.Type, head.Name, head.IsData)] = resource;
        }
    }

    private static void ReadCalls(ref Utf8JsonReader reader, JsonInput input, ModuleConfiguration module, int depth)
    {
        while (input.NextMember(ref reader) is { } name)
        {
            if (!reader.IsObject())
            {
                continue;
            }

            var call = new ModuleCall();
            while (input.NextMember(ref reader) is { } member)
            {
                switch (member)
                {
                    case "source":
                        call.Source = input.TextAt(ref reader);
                        break;
                    case "module" when reader.TokenType == JsonTokenType.StartObject:
                        ReadModule(ref reader, input, call.Module, depth);
                        break;
                    default:
                        ReadRepeatable(member, ref reader, call);
                        break;
                }
            }

            module.Calls[name] = call;
        }
    }

    private static void ReadRepeatable(string member, ref Utf8JsonReader reader, Repeatable block)
    {
        var offset = reader.SkipAt();
        block.Expressions = member == "expressions" ? offset : block.Expressions;
        block.ForEach = member == "for_each_expression" ? offset : block.ForEach;
    }
}
