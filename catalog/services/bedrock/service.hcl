service "bedrock" {
  title      = "Amazon Bedrock"
  names      = ["bedrock-agent", "Agents for Amazon Bedrock", "Bedrock Agent", "bedrock-agent-runtime", "Agents for Amazon Bedrock Runtime", "Bedrock Agent Runtime", "bedrock-data-automation", "Data Automation for Amazon Bedrock", "Bedrock Data Automation", "bedrock-data-automation-runtime", "Runtime for Amazon Bedrock Data Automation", "Bedrock Data Automation Runtime", "bedrock-runtime", "Amazon Bedrock Runtime", "Bedrock Runtime", "knowledge bases for amazon bedrock", "guardrails", "bedrock mantle", "foundation models"]
  model      = "abstracted"
  prefixes   = ["AWS::Bedrock::", "AWS::BedrockMantle::"]
  because    = "AWS runs the models and the agents, knowledge bases and flows around them behind an API. What goes into prompts, what an agent may call, guardrails, invocation logs and the defence against prompt injection are the customer's, as in any application."
  sources    = ["best-practices-wp", "bedrock-data-protection", "bedrock-prompt-injection"]
  classed_by = "bedrock-data-protection"

  type "AWS::Bedrock::Agent" {
    title  = "Agent"
    name   = "AgentName"
    traits = ["host", "code", "store", "endpoint", "ai", "generative", "agent"]
  }
  type "AWS::Bedrock::AgentAlias" {
    title  = "Agent alias"
    traits = ["endpoint"]
  }
  type "AWS::Bedrock::AutomatedReasoningPolicy" {
    title  = "Automated reasoning policy"
    name   = "Name"
    traits = ["store"]
  }
  type "AWS::Bedrock::CustomModel" {
    title  = "Custom model (Terraform only)"
    traits = ["store", "ai", "generative", "training"]
  }
  type "AWS::Bedrock::DataAutomationLibrary" {
    title  = "Data automation library"
    name   = "LibraryName"
    traits = ["store"]
  }
  type "AWS::Bedrock::DataAutomationProject" {
    title  = "Data automation project"
    name   = "ProjectName"
    traits = ["host", "store", "ai", "generative"]
  }
  type "AWS::Bedrock::DataSource" {
    title  = "Data source of a knowledge base"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.keys"]
  }
  type "AWS::Bedrock::Flow" {
    title  = "Flow"
    name   = "Name"
    traits = ["host", "code", "store", "endpoint", "ai", "generative"]
  }
  type "AWS::Bedrock::FlowAlias" {
    title  = "Flow alias"
    traits = ["endpoint"]
  }
  type "AWS::Bedrock::Guardrail" {
    title  = "Guardrail"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.keys", "app.software", "ai.guardrails"]
  }
  type "AWS::Bedrock::KnowledgeBase" {
    title  = "Knowledge base"
    name   = "Name"
    traits = ["host", "store", "endpoint", "ai", "generative", "training"]
  }
  type "AWS::Bedrock::KnowledgeBasePolicy" {
    title  = "Policy of a knowledge base"
    traits = ["policy"]
  }
  type "AWS::Bedrock::ModelInvocationLoggingConfiguration" {
    title  = "Model invocation logging (Terraform only)"
    traits = ["trail"]
  }
  type "AWS::Bedrock::Prompt" {
    title  = "Prompt"
    name   = "Name"
    traits = ["code", "store"]
  }
  type "AWS::Bedrock::ProvisionedModelThroughput" {
    title  = "Provisioned model throughput (Terraform only)"
    traits = ["host", "ai", "generative"]
  }
  type "AWS::Bedrock::ResourcePolicy" {
    title  = "Resource policy"
    traits = ["policy"]
  }
  type "AWS::Bedrock::Session" {
    title  = "Session"
    traits = ["store"]
  }
}

override "bedrock-application" {
  on      = ["AWS::Bedrock::Agent", "AWS::Bedrock::Flow", "AWS::Bedrock::Prompt"]
  holders = { "app.software" = "customer" }
  modes   = { "app.software" = "provided" }
  parts = {
    "app.software" = {
      customer = "Instructions, prompts, action groups and the functions behind them, and their resistance to prompt injection; AWS offers guardrails against it."
    }
  }
  because    = "AWS secures the service; an application that follows injected instructions is as little its matter as SQL injection in a managed database."
  source     = "bedrock-prompt-injection"
  confidence = "documented"
}

override "bedrock-encryption" {
  inherit = "always-encrypted"
  on      = ["AWS::Bedrock::Agent", "AWS::Bedrock::Flow", "AWS::Bedrock::Prompt", "AWS::Bedrock::Session", "AWS::Bedrock::CustomModel", "AWS::Bedrock::AutomatedReasoningPolicy", "AWS::Bedrock::DataAutomationLibrary", "AWS::Bedrock::DataAutomationProject"]
  parts = {
    "data.encrypt-rest" = {
      aws = "Encrypts flows, agents, sessions and custom models with a key that AWS manages when no other is named."
    }
  }
  source = "bedrock-encryption-flows"
}

override "bedrock-knowledge-base-store" {
  on      = ["AWS::Bedrock::KnowledgeBase"]
  holders = { "data.encrypt-rest" = "shared", "data.backup" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts what it holds while it takes documents in."
      customer = "Encryption and keys of the vector store and of the data sources, which are resources of their own."
    }
    "data.backup" = {
      aws      = "Builds the index anew from the data sources on request."
      customer = "Keeping and backing up the documents and the vector store."
    }
  }
  because    = "The vectors lie in a store that the customer names (OpenSearch Serverless, Aurora, S3 Vectors …) and the documents in its buckets."
  source     = "bedrock-data-protection"
  confidence = "derived"
}

override "bedrock-throughput" {
  on      = ["AWS::Bedrock::ProvisionedModelThroughput"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Keeps the bought throughput ready."
      customer = "Buying enough model units."
    }
  }
  because    = "Provisioned throughput has the size that the customer orders."
  source     = "bedrock-data-protection"
  confidence = "derived"
}
