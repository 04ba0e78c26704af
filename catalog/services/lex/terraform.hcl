types {
  aws_lexv2models_bot         = "AWS::Lex::Bot"
  aws_lexv2models_bot_version = "AWS::Lex::BotVersion"
}

prefixes {
  aws_lexv2models = "AWS::Lex::"
}
