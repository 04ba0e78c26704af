bedrock-agent-uses-guardrail                            = { checkov = "CKV_AWS_383", prowler = "bedrock_agent_guardrail_enabled", requirements = { nist-800-53-r5 = ["SI-10", "SA-11"] } }
bedrock-guardrail-filters-prompt-attacks                = { prowler = "bedrock_guardrail_prompt_attack_filter_enabled", requirements = { nist-800-53-r5 = "SI-10" } }
bedrock-guardrail-filters-personal-data                 = { prowler = "bedrock_guardrail_sensitive_information_filter_enabled", requirements = { nist-800-53-r5 = ["SI-10", "AC-4"] } }
bedrock-agent-encrypted-with-customer-managed-key       = { checkov = "CKV_AWS_373", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
bedrock-prompt-encrypted-with-customer-managed-key      = { prowler = "bedrock_prompt_encrypted_with_cmk", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
bedrock-flow-encrypted-with-customer-managed-key        = { requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
bedrock-data-source-encrypted-with-customer-managed-key = { prowler = "bedrock_knowledge_base_encrypted_with_cmk", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
