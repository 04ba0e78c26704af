# AWS's own models of responsibility beside the Shared Responsibility Model, to which every responsibility that is no extension belongs. Who holds what stands with the responsibilities.

responsibility_model "resilience" {
  title    = "Shared Responsibility Model for Resiliency"
  names    = ["resiliency"]
  plain    = "AWS answers for the resilience of the cloud, the customer for resilience in the cloud; how much that is depends on the services."
  aws      = "Resilience of the cloud: the hardware, software, networks and facilities that run the services, Regions and zones that fail apart from each other, and the availability that the service level agreements name."
  customer = "Resilience in the cloud: on machines of its own everything (several zones, healing, architecture); with managed services the resilience of the data (backups, versions, replicas), and the design around them."
  sources  = ["resilience-srm", "resilience-srm-dr"]

  area "of-the-cloud" {
    title            = "Resilience of the cloud"
    responsibilities = ["phys.facility", "infra.global", "infra.hardware", "infra.backbone", "svc.software", "svc.health-publish"]
  }
  area "foundations" {
    title            = "Networking, quotas and constraints"
    responsibilities = ["net.segmentation", "svc.capacity", "ops.quotas"]
  }
  area "change" {
    title            = "Change management and operational resilience"
    responsibilities = ["ctl.configuration", "ops.change"]
  }
  area "failure" {
    title            = "Observability and failure management"
    responsibilities = ["ops.health-watch", "ops.observability", "data.backup", "ops.restore-tests"]
  }
  area "architecture" {
    title            = "Workload architecture"
    responsibilities = ["ops.resilience", "ops.architecture"]
  }
  area "testing" {
    title            = "Continuous testing of critical infrastructure"
    responsibilities = ["ops.resilience-tests"]
  }
}

responsibility_model "generative-ai" {
  title    = "Generative AI Security Scoping Matrix"
  names    = ["ai", "genai", "generative ai", "scoping matrix"]
  concerns = ["ai", "generative", "training"]
  plain    = "The more of a model a team makes itself, from an application that it only uses to a model that it has trained, the more of it is the team's to answer for."
  aws      = "Running the models that it offers behind an API, and the isolation of what customers send to them."
  customer = "The application around the model, from the choice of the model and the data that it sees to what is done with its answers; with a model of its own, the model too."
  sources  = ["genai-scoping", "genai-scoping-post", "bedrock-prompt-injection", "responsible-ai-policy"]

  area "governance" {
    title            = "Governance and compliance"
    responsibilities = ["ai.responsible-use", "gov.assessment", "use.acceptable"]
  }
  area "privacy" {
    title            = "Legal and privacy"
    responsibilities = ["ai.training-data", "gov.privacy", "gov.laws", "data.residency"]
  }
  area "risk" {
    title            = "Risk management"
    responsibilities = ["ai.model-choice", "app.supply-chain"]
  }
  area "controls" {
    title            = "Controls"
    responsibilities = ["ai.model-hosting", "ai.prompt-injection", "ai.guardrails", "iam.grant", "ops.logging"]
  }
  area "resilience" {
    title            = "Resilience"
    responsibilities = ["ops.resilience", "ops.quotas"]
  }

  scope "1" {
    title = "Consumer application"
    means = "A public application that people in the team use, outside of the team's account: what they may type into it is the team's to say."
  }
  scope "2" {
    title = "Enterprise application"
    means = "A bought application with generative AI in it."
    type  = "AWS::QBusiness::Application"
  }
  scope "3" {
    title = "Pre-trained model"
    means = "An application of the team's own on a model that somebody else has trained."
    type  = "AWS::Bedrock::Agent"
  }
  scope "4" {
    title = "Fine-tuned model"
    means = "A model of somebody else's, tuned with the team's data."
    type  = "AWS::Bedrock::CustomModel"
  }
  scope "5" {
    title = "Self-trained model"
    means = "A model that the team has trained itself."
    type  = "AWS::SageMaker::Cluster"
  }
}

responsibility_model "agentic-ai" {
  title    = "Agentic AI Security Scoping Matrix"
  names    = ["agents", "agentic", "agentic ai"]
  concerns = ["agent"]
  plain    = "The more an agent may do, and the less a person has to agree, the tighter its bounds have to be; the bounds are the team's."
  aws      = "Running agents apart from each other, and the services for their identities, tools and memory."
  customer = "How far each agent may go: its rights and tools, its memory, the consent of people, records, and the way to stop it."
  sources  = ["agentic-scoping", "agentic-lens"]

  area "identity" {
    title            = "Identity context"
    responsibilities = ["iam.identities", "iam.grant"]
  }
  area "data" {
    title            = "Data, memory and state"
    responsibilities = ["ai.training-data", "data.encrypt-rest", "data.erasure"]
  }
  area "audit" {
    title            = "Audit and logging"
    responsibilities = ["ops.logging"]
  }
  area "models" {
    title            = "Agent and model controls"
    responsibilities = ["ai.model-hosting", "ai.prompt-injection", "ai.guardrails"]
  }
  area "bounds" {
    title            = "Agency perimeters and policies"
    responsibilities = ["ai.agent-control", "ai.responsible-use"]
  }
  area "orchestration" {
    title            = "Orchestration"
    responsibilities = ["app.software", "app.supply-chain"]
  }

  scope "1" {
    title = "No agency"
    means = "The agent reads and answers; it changes nothing."
  }
  scope "2" {
    title = "Prescribed agency"
    means = "The agent may change things, and a person agrees to each change of weight."
  }
  scope "3" {
    title = "Supervised agency"
    means = "A person sets the agent to work; within its bounds it acts without asking."
  }
  scope "4" {
    title = "Full agency"
    means = "The agent sets itself to work and acts without asking; people only watch."
  }
}
