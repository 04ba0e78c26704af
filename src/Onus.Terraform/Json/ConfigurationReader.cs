using System.Text.Json;

namespace Onus.Terraform.Json;

/// <summary>Notes where things stand in the configuration that a plan carries.</summary>
internal static class ConfigurationReader
{
    private const int MaxModules = 100;

    /// <summary>Reads the object at hand.</summary>
    public static void Read(ref Utf8JsonReader reader, JsonInput input, PlanConfiguration configuration)
    {
        while (reader.NextName())
        {
            if (reader.ValueTextEquals("provider_config"u8))
            {
                ReadMembers(ref reader, input, "expressions"u8, configuration.Providers);
            }
            else if (reader.ValueTextEquals("root_module"u8))
            {
                if (reader.EnterObject())
                {
                    ReadModule(ref reader, input, configuration.Root, 0);
                }
            }
            else
            {
                reader.SkipValue();
            }
        }
    }

    /// <summary>Notes where one member of each of some named objects stands.</summary>
    private static void ReadMembers(ref Utf8JsonReader reader, JsonInput input, ReadOnlySpan<byte> member, Dictionary<string, int> offsets)
    {
        if (!reader.EnterObject())
        {
            return;
        }

        while (reader.NextName())
        {
            var name = input.TextOf(ref reader);
            if (!reader.EnterObject())
            {
                continue;
            }

            while (reader.NextName())
            {
                var isMember = reader.ValueTextEquals(member);
                var offset = reader.SkipValue();
                if (isMember)
                {
                    offsets[name] = offset;
                }
            }
        }
    }

    private static void ReadModule(ref Utf8JsonReader reader, JsonInput input, ModuleConfiguration module, int depth)
    {
        while (reader.NextName())
        {
            if (reader.ValueTextEquals("resources"u8))
            {
                if (reader.EnterList())
                {
                    ReadResources(ref reader, input, module);
                }
            }
            else if (reader.ValueTextEquals("module_calls"u8) && depth < MaxModules)
            {
                ReadCalls(ref reader, input, module, depth + 1);
            }
            else if (reader.ValueTextEquals("outputs"u8))
            {
                ReadMembers(ref reader, input, "expression"u8, module.Outputs);
            }
            else
            {
                reader.SkipValue();
            }
        }
    }

    private static void ReadResources(ref Utf8JsonReader reader, JsonInput input, ModuleConfiguration module)
    {
        while (reader.NextItem())
        {
            if (!reader.IsObject())
            {
                continue;
            }

            var resource = new ResourceConfiguration();
            string? type = null, name = null;
            var isData = false;
            while (reader.NextName())
            {
                if (reader.ValueTextEquals("type"u8))
                {
                    type = TextOf(ref reader, input);
                }
                else if (reader.ValueTextEquals("name"u8))
                {
                    name = TextOf(ref reader, input);
                }
                else if (reader.ValueTextEquals("mode"u8))
                {
                    isData = TextOf(ref reader, input) == "data";
                }
                else if (reader.ValueTextEquals("provider_config_key"u8))
                {
                    resource.ProviderKey = TextOf(ref reader, input);
                }
                else
                {
                    ReadRepeatable(ref reader, resource);
                }
            }

            if (type is not null && name is not null)
            {
                module.Resources[(type, name, isData)] = resource;
            }
        }
    }

    private static void ReadCalls(ref Utf8JsonReader reader, JsonInput input, ModuleConfiguration module, int depth)
    {
        if (!reader.EnterObject())
        {
            return;
        }

        while (reader.NextName())
        {
            var name = input.TextOf(ref reader);
            if (!reader.EnterObject())
            {
                continue;
            }

            var call = new ModuleCall();
            while (reader.NextName())
            {
                if (reader.ValueTextEquals("source"u8))
                {
                    call.Source = TextOf(ref reader, input);
                }
                else if (reader.ValueTextEquals("module"u8))
                {
                    if (reader.EnterObject())
                    {
                        ReadModule(ref reader, input, call.Module, depth);
                    }
                }
                else
                {
                    ReadRepeatable(ref reader, call);
                }
            }

            module.Calls[name] = call;
        }
    }

    private static void ReadRepeatable(ref Utf8JsonReader reader, Repeatable block)
    {
        var isExpressions = reader.ValueTextEquals("expressions"u8);
        var isForEach = reader.ValueTextEquals("for_each_expression"u8);
        var offset = reader.SkipValue();
        block.Expressions = isExpressions ? offset : block.Expressions;
        block.ForEach = isForEach ? offset : block.ForEach;
    }

    private static string? TextOf(ref Utf8JsonReader reader, JsonInput input)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return input.TextOf(ref reader);
        }

        reader.Skip();
        return null;
    }
}
