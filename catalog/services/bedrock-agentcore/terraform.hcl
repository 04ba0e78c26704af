terraform "aws_bedrockagentcore_agent_runtime" {
  type = "AWS::BedrockAgentCore::Runtime"
  set = {
    AgentRuntimeName     = self.agent_runtime_name
    AgentRuntimeArtifact = self.agent_runtime_artifact
    NetworkConfiguration = { NetworkMode = self.network_configuration[0].network_mode, NetworkModeConfig = self.network_configuration[0].network_mode_config }
  }
}

types {
  aws_bedrockagentcore_agent_runtime_endpoint      = "AWS::BedrockAgentCore::RuntimeEndpoint"
  aws_bedrockagentcore_api_key_credential_provider = "AWS::BedrockAgentCore::ApiKeyCredentialProvider"
  aws_bedrockagentcore_browser                     = "AWS::BedrockAgentCore::BrowserCustom"
  aws_bedrockagentcore_code_interpreter            = "AWS::BedrockAgentCore::CodeInterpreterCustom"
  aws_bedrockagentcore_memory                      = "AWS::BedrockAgentCore::Memory"
  aws_bedrockagentcore_oauth2_credential_provider  = "AWS::BedrockAgentCore::OAuth2CredentialProvider"
  aws_bedrockagentcore_workload_identity           = "AWS::BedrockAgentCore::WorkloadIdentity"
}

prefixes {
  aws_bedrockagentcore = "AWS::BedrockAgentCore::"
}
