service "claude-platform" {
  title    = "Claude Platform on AWS"
  names    = ["aws-external-anthropic", "awsexternalanthropic", "anthropic", "claude"]
  model    = "abstracted"
  prefixes = ["AWS::AWSExternalAnthropic::"]
  because  = "Anthropic, not AWS, runs the models and keeps the content; AWS gives authentication, rights and billing. Prompts, rights, retention and the geography of inference are the customer's."
  sources  = ["best-practices-wp", "claude-platform-guide", "claude-platform-residency"]

  type "AWS::AWSExternalAnthropic::Workspace" {
    title  = "Workspace"
    name   = "Name"
    traits = ["host", "store", "endpoint", "ai", "generative"]
  }
}

# What AWS holds of a service of its own, Anthropic holds of this one: only sign-in, rights and billing are AWS's.
override "claude-platform-anthropic" {
  on = ["AWS::AWSExternalAnthropic::Workspace"]
  holders = {
    "phys.facility" = "third-party", "infra.global" = "third-party", "infra.hardware" = "third-party", "infra.backbone" = "third-party", "virt.hypervisor" = "third-party", "virt.host-os" = "third-party", "svc.software" = "third-party",
    "svc.tenant-isolation" = "third-party", "svc.operator-access" = "third-party", "svc.capacity" = "third-party", "svc.health-publish" = "third-party", "os.patch" = "third-party", "os.configuration" = "third-party", "os.host-access" = "third-party",
    "plat.install" = "third-party", "plat.patch" = "third-party", "plat.update-settings" = "third-party", "net.firewall" = "third-party", "net.segmentation" = "third-party", "ops.resilience" = "third-party", "data.encrypt-rest" = "third-party", "data.keys" = "third-party",
  }
  party      = "Anthropic"
  because    = "Anthropic operates the service, and content may lie outside of AWS; AWS gives authentication, IAM and billing, and both process data independently of each other."
  source     = "claude-platform-guide"
  confidence = "documented"
}

override "claude-platform-residency" {
  on         = ["AWS::AWSExternalAnthropic::Workspace"]
  holders    = { "data.residency" = "customer" }
  modes      = { "data.residency" = "configured" }
  because    = "Content may leave AWS and inference may run anywhere, unless workspace or request pin the geography."
  source     = "claude-platform-residency"
  confidence = "documented"
}

# What the responsibilities beside AWS's model say of a service that AWS does not run.
override "claude-platform-beside-the-model" {
  on = ["AWS::AWSExternalAnthropic::Workspace"]
  holders = {
    "ai.model-hosting" = "third-party", "keys.aws-owned" = "third-party", "net.ddos" = "third-party", "net.certificates" = "third-party",
  }
  party      = "Anthropic"
  because    = "Anthropic runs models, endpoints and storage; AWS gives authentication, IAM and billing."
  source     = "claude-platform-guide"
  confidence = "derived"
}

override "claude-platform-customer" {
  on      = ["AWS::AWSExternalAnthropic::Workspace"]
  holders = { "keys.aws-managed" = "not-applicable", "data.erasure" = "customer", "ai.guardrails" = "customer" }
  parts = {
    "data.erasure" = {
      customer = "How long the workspace keeps content, deleting it in time, and Anthropic's word on what it deletes itself."
    }
    "ai.guardrails" = {
      customer = "Filters before and behind the model, in the application."
    }
  }
  because    = "No storage, keys or guardrails of AWS's take part."
  source     = "claude-platform-guide"
  confidence = "derived"
}
