types {
  aws_bedrock_custom_model                           = "AWS::Bedrock::CustomModel"
  aws_bedrock_inference_profile                      = "AWS::Bedrock::ApplicationInferenceProfile"
  aws_bedrock_model_invocation_logging_configuration = "AWS::Bedrock::ModelInvocationLoggingConfiguration"
  aws_bedrock_provisioned_model_throughput           = "AWS::Bedrock::ProvisionedModelThroughput"
  aws_bedrockagent_agent                             = "AWS::Bedrock::Agent"
  aws_bedrockagent_agent_alias                       = "AWS::Bedrock::AgentAlias"
  aws_bedrockagent_data_source                       = "AWS::Bedrock::DataSource"
  aws_bedrockagent_flow                              = "AWS::Bedrock::Flow"
  aws_bedrockagent_knowledge_base                    = "AWS::Bedrock::KnowledgeBase"
  aws_bedrockagent_prompt                            = "AWS::Bedrock::Prompt"
}
