service "qconnect" {
  title      = "Amazon Q in Connect"
  names      = ["Amazon Q Connect", "QConnect", "wisdom", "Amazon Connect Wisdom Service", "Amazon Connect Wisdom", "connect ai agents"]
  model      = "abstracted"
  prefixes   = ["AWS::Wisdom::"]
  because    = "AWS runs assistants and their models and encrypts what it keeps; the knowledge given to them, prompts, guardrails, and the key are the customer's."
  sources    = ["best-practices-wp", "connect-security", "connect-encryption"]
  classed_by = "connect-security"

  type "AWS::Wisdom::Assistant" {
    title  = "Assistant"
    name   = "Name"
    traits = ["host", "store", "ai", "generative"]
  }
  type "AWS::Wisdom::KnowledgeBase" {
    title  = "Knowledge base"
    name   = "Name"
    traits = ["host", "store", "training"]
  }
  type "AWS::Wisdom::AIAgent" {
    title  = "AI agent"
    name   = "Name"
    traits = ["code", "agent"]
  }
  type "AWS::Wisdom::AIPrompt" {
    title  = "AI prompt"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::Wisdom::AIGuardrail" {
    title  = "AI guardrail"
    name   = "Name"
    traits = ["setting"]
    bears  = ["app.software"]
  }
  type "AWS::Wisdom::MessageTemplate" {
    title  = "Message template"
    name   = "Name"
    traits = ["code"]
  }
}

override "qconnect-encrypted" {
  on      = ["AWS::Wisdom::Assistant", "AWS::Wisdom::KnowledgeBase"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored, with a key of AWS's when no other is named."
      customer = "Naming a KMS key of its own where the rules ask for one; that of the search indices is not a choice."
    }
  }
  because    = "Knowledge is encrypted at rest in any case; the customer may name the key, though not that of the search indices."
  source     = "connect-encryption"
  confidence = "documented"
}

override "qconnect-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Wisdom::Assistant", "AWS::Wisdom::KnowledgeBase"]
  source  = "connect-security"
}

override "qconnect-no-backups" {
  inherit = "no-backups"
  on      = ["AWS::Wisdom::Assistant", "AWS::Wisdom::KnowledgeBase"]
  parts = {
    "data.backup" = {
      customer = "The originals of all knowledge, prompts and guardrails, from which they can be loaded again."
    }
  }
  source = "connect-security"
}
