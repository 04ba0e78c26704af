types {
  aws_ivschat_logging_configuration = "AWS::IVSChat::LoggingConfiguration"
  aws_ivschat_room                  = "AWS::IVSChat::Room"
}

prefixes {
  aws_ivschat = "AWS::IVSChat::"
}
