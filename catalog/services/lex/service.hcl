service "lex" {
  title      = "Amazon Lex"
  names      = ["Amazon Lex Model Building Service", "lex-models", "Lex Model Building Service", "lex-runtime", "Amazon Lex Runtime Service", "Lex Runtime Service", "lexv2-models", "Amazon Lex Model Building V2", "Lex Models V2", "lexv2-runtime", "Amazon Lex Runtime V2", "Lex Runtime V2", "lex v2", "chatbot builder"]
  model      = "abstracted"
  prefixes   = ["AWS::Lex::"]
  because    = "AWS runs the bots and encrypts what they keep. Intents, the Lambda functions behind them, who may talk to a bot and where conversations are logged are the customer's. The organization decides by an AI services opt-out policy whether AWS may keep content to improve the service."
  sources    = ["best-practices-wp", "lex-encryption", "comprehend-ai-opt-out", "lex-infrastructure"]
  classed_by = "lex-infrastructure"

  type "AWS::Lex::Bot" {
    title  = "Bot"
    name   = "Name"
    traits = ["host", "code", "store", "ai"]
  }
  type "AWS::Lex::BotAlias" {
    title  = "Bot alias"
    name   = "BotAliasName"
    traits = ["endpoint", "trail"]
    bears  = ["data.keys"]
  }
  type "AWS::Lex::ResourcePolicy" {
    title  = "Resource policy of a bot"
    traits = ["policy"]
  }
}

override "lex-encryption" {
  inherit = "always-encrypted"
  on      = ["AWS::Lex::Bot"]
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts sample utterances, session attributes and what else a bot keeps."
      customer = "Encryption and keys of the conversation logs, which go to CloudWatch Logs and S3."
    }
  }
  source     = "lex-encryption"
  confidence = "documented"
}
