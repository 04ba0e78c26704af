check "bedrock-agent-uses-guardrail" {
  title          = "Bedrock agents work behind a guardrail"
  responsibility = "ai.guardrails"
  resource       = "AWS::Bedrock::Agent"
  severity       = "medium"
  like           = named(self.GuardrailConfiguration.GuardrailIdentifier, "guard")
  why            = "Without one nothing filters injected instructions, harmful content or personal data between the user and an agent that may call functions."
  fix            = "Name an AWS::Bedrock::Guardrail in {GuardrailConfiguration.GuardrailIdentifier}, with its version."
  source         = "bedrock-prompt-injection"
}

check "bedrock-guardrail-filters-prompt-attacks" {
  title          = "Bedrock guardrails filter prompt attacks at full strength"
  responsibility = "ai.guardrails"
  resource       = "AWS::Bedrock::Guardrail"
  severity       = "medium"
  condition      = anytrue([for f in self.ContentPolicyConfig.FiltersConfig : f.Type == "PROMPT_ATTACK" && f.InputStrength == "HIGH" && coalesce(f.InputEnabled, true) == true && coalesce(f.InputAction, "BLOCK") == "BLOCK"])
  why            = "Injected instructions are to a model what SQL injection is to a database; AWS leaves the defence to the application."
  fix            = "Add a filter of type PROMPT_ATTACK with {ContentPolicyConfig.FiltersConfig:InputStrength} HIGH (and {ContentPolicyConfig.FiltersConfig:OutputStrength} NONE) to {ContentPolicyConfig.FiltersConfig}."
  source         = "bedrock-prompt-injection"
  example "pass" { ContentPolicyConfig = { FiltersConfig = [{ Type = "PROMPT_ATTACK", InputStrength = "HIGH", OutputStrength = "NONE" }] } }
  example "fail" "weak" { ContentPolicyConfig = { FiltersConfig = [{ Type = "PROMPT_ATTACK", InputStrength = "LOW", OutputStrength = "NONE" }] } }
  example "fail" "none" { Name = "guard" }
  example "fail" "only watched" { ContentPolicyConfig = { FiltersConfig = [{ Type = "PROMPT_ATTACK", InputStrength = "HIGH", InputAction = "NONE", OutputStrength = "NONE" }] } }
  example "unknown" { ContentPolicyConfig = { FiltersConfig = [{ Type = "PROMPT_ATTACK", InputStrength = unknown("parameter without default") }] } }
}

check "bedrock-guardrail-filters-personal-data" {
  title          = "Bedrock guardrails block or mask personal data"
  responsibility = "ai.guardrails"
  resource       = "AWS::Bedrock::Guardrail"
  severity       = "low"
  condition      = length(self.SensitiveInformationPolicyConfig.PiiEntitiesConfig) > 0 || length(self.SensitiveInformationPolicyConfig.RegexesConfig) > 0
  why            = "What a model has seen in documents or earlier turns can come out again in an answer to somebody else."
  fix            = "List kinds of personal data in {SensitiveInformationPolicyConfig.PiiEntitiesConfig} with the action BLOCK or ANONYMIZE."
  example "pass" { SensitiveInformationPolicyConfig = { PiiEntitiesConfig = [{ Type = "EMAIL", Action = "ANONYMIZE" }] } }
  example "fail" { Name = "guard" }
}

checks "bedrock-own-key" {
  each "bedrock-agent-encrypted-with-customer-managed-key" {
    title = "Bedrock agents are encrypted with a key of the customer's own"
    type  = "AWS::Bedrock::Agent"
    example "fail" { AgentName = "helper" }
  }
  each "bedrock-prompt-encrypted-with-customer-managed-key" {
    title = "Bedrock prompts are encrypted with a key of the customer's own"
    type  = "AWS::Bedrock::Prompt"
    example "fail" { Name = "greeting" }
  }
  each "bedrock-flow-encrypted-with-customer-managed-key" {
    title  = "Bedrock flows are encrypted with a key of the customer's own"
    type   = "AWS::Bedrock::Flow"
    source = "bedrock-encryption-flows"
    example "fail" { Name = "intake" }
  }
  responsibility = "data.keys"
  resource       = each.type
  severity       = "low"
  like           = named(self.CustomerEncryptionKeyArn, "arn:aws:kms:eu-west-1:111122223333:key/0a1b")
  why            = "A key that AWS owns or manages has a policy that cannot be narrowed, and its use cannot be cut off."
  fix            = "Name a customer managed key in {CustomerEncryptionKeyArn}."
  source         = "bedrock-data-protection"
}

check "bedrock-data-source-encrypted-with-customer-managed-key" {
  title          = "Bedrock data sources are encrypted with a key of the customer's own while documents are taken in"
  responsibility = "data.keys"
  resource       = "AWS::Bedrock::DataSource"
  severity       = "low"
  like           = named(self.ServerSideEncryptionConfiguration.KmsKeyArn, "arn:aws:kms:eu-west-1:111122223333:key/0a1b")
  why            = "A key that AWS owns or manages has a policy that cannot be narrowed, and its use cannot be cut off."
  fix            = "Name a customer managed key in {ServerSideEncryptionConfiguration.KmsKeyArn}."
  source         = "bedrock-data-protection"
}
