# Responsibilities beside the model's own, written as those in responsibilities.hcl are: what AWS's model leaves unsaid, and what its models of resilience and of AI add (models.hcl).

responsibility "app.supply-chain" {
  title      = "Software supply chain"
  layer      = "platform"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Origin and integrity of the images, packages, libraries and tools that the team brings in: from where they come, what they are made of, and that nobody changed them on the way."
  plain      = "Somebody has to know where every piece of foreign software comes from, what is in it, and that it is what its maker released."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  customer   = "Trusted sources for images, packages and pipelines, checks before anything new is used, signatures that are verified, and a list of what is in use."
  sources    = ["sec-packages", "sec-software-integrity"]
  extension  = true
}

responsibility "net.ddos" {
  title      = "Protection against floods (DDoS)"
  layer      = "network"
  kind       = "shared"
  scope      = "resource"
  definition = "Floods of packets, connections or requests do not take what is reachable out of service."
  plain      = "Somebody has to see that a flood of senseless traffic does not drown your service."
  default    = { infrastructure = "shared", container = "shared", abstracted = "aws" }
  concerns   = ["endpoint"]
  mode       = "configured"
  aws        = "Finds and absorbs the common floods of the network and transport layers without being asked, and keeps the endpoints of its own APIs up."
  customer   = "A design that takes a flood (edge services, scaling, little that is reachable), limits and web ACLs against floods of requests, and Shield Advanced where more is needed."
  sources    = ["shield-chapter", "ddos-resiliency-wp"]
  extension  = true
}

responsibility "net.certificates" {
  title      = "TLS certificates"
  layer      = "network"
  kind       = "shared"
  scope      = "resource"
  definition = "The certificates by which endpoints prove who they are: issued for the right names, renewed in time, withdrawn when a key is lost."
  plain      = "Somebody has to see that the certificate of every address is the right one and does not run out."
  default    = { infrastructure = "customer", container = "shared", abstracted = "aws" }
  concerns   = ["endpoint"]
  mode       = "configured"
  aws        = "The certificates of the names that AWS gives to its endpoints, and renewing those that ACM has issued and may renew."
  customer   = "The certificates of names of the customer's own: proving control over the name, attaching them, renewing what AWS may not renew (imported ones, those on instances), and clients that know new authorities in time."
  sources    = ["acm-renewal"]
  extension  = true
}

responsibility "data.erasure" {
  title      = "Deletion and proof of erasure"
  layer      = "data"
  kind       = "shared"
  scope      = "resource"
  definition = "What must go goes, in time, from every copy, and it can be shown afterwards."
  plain      = "Somebody has to delete what may no longer be kept, in all its copies, and be able to prove it."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = ["store"]
  mode       = "configured"
  decided_by = "person"
  aws        = "Makes what was deleted unreachable, and wipes and destroys the media on which it lay; auditors' reports say so. It gives no certificate for a single deletion."
  customer   = "Deciding what is kept for how long, deleting it with all versions, replicas, backups, logs and exports (or deleting its key), and keeping the record that proves it."
  sources    = ["nitro-in-context", "data-layer", "ec2-data-protection"]
  extension  = true
}

responsibility "keys.aws-owned" {
  title      = "Keys that AWS owns"
  layer      = "data"
  kind       = "inherited"
  scope      = "provider"
  definition = "Creating, protecting, rotating and retiring the keys that AWS owns and uses for many accounts, where a service encrypts with one of them."
  plain      = "Where a service encrypts by itself with a key of AWS's, somebody has to look after that key."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["store"]
  aws        = "Creates these keys, keeps them, says who may use them, turns them over and records their use; the customer neither sees nor audits them."
  sources    = ["kms-basic-concepts"]
  extension  = true
}

responsibility "keys.aws-managed" {
  title      = "Keys that AWS manages in your account"
  layer      = "data"
  kind       = "inherited"
  scope      = "provider"
  definition = "Lifecycle and policy of the keys that AWS makes in the customer's account for one service (aws/ebs, aws/rds …), where such a key is used."
  plain      = "Some keys lie in your account and are still looked after by AWS: somebody has to rotate them and write their policy."
  default    = { infrastructure = "aws", container = "aws", abstracted = "aws" }
  concerns   = ["store"]
  aws        = "Creates these keys, writes their policy and turns them over every year; the customer sees policy and use in CloudTrail and can change nothing but the choice of another key (data.keys)."
  sources    = ["kms-basic-concepts"]
  extension  = true
}

responsibility "keys.customer-managed" {
  title      = "Customer managed keys"
  layer      = "data"
  kind       = "shared"
  scope      = "resource"
  definition = "Lifecycle and policy of the KMS keys that the customer creates: who may use and who may administer them, rotation, disabling and deletion."
  plain      = "A key of your own has to be guarded: somebody has to say who may use it, turn it over, and never delete it by mistake."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = []
  mode       = "configured"
  aws        = "Makes the material in hardware modules that nobody at AWS can read, keeps copies of it, and turns it over where that is switched on."
  customer   = "Key policy and grants, rotation, who may disable or delete a key and after what wait, and watching its use."
  sources    = ["kms-basic-concepts", "kms-key-stores"]
  relies_on  = ["data.keys"]
  extension  = true
}

responsibility "keys.imported" {
  title      = "Keys with imported material"
  layer      = "data"
  kind       = "shared"
  scope      = "resource"
  definition = "Origin, copies, expiry and renewal of key material that the customer has made itself and brought into KMS."
  plain      = "If you bring the key material yourself, somebody has to make it well, keep a copy and bring it again when it is lost."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = []
  mode       = "provided"
  aws        = "Keeps the imported material inside the hardware modules of KMS as long as it is there; it promises no durability for it."
  customer   = "Making strong material, keeping an own copy of it, importing it again when it expires or is lost, and turning it over by hand."
  sources    = ["kms-import", "kms-key-stores"]
  extension  = true
}

responsibility "keys.external" {
  title      = "Keys in an external key store"
  layer      = "data"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Running the key manager outside of AWS, and the proxy before it, that hold and use the material of keys in an external key store."
  plain      = "If the keys stay outside of AWS, somebody has to run the vault that holds them: while it is away, nothing can be read."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  customer   = "The external key manager and its proxy: availability, latency, capacity, copies of the material, and who may use it."
  sources    = ["kms-external-store", "s3-kms-xks"]
  extension  = true
}

responsibility "ops.quotas" {
  title      = "Service quotas and constraints"
  layer      = "operations"
  kind       = "customer-specific"
  scope      = "account"
  definition = "The limits of every service in use are known and watched, and leave room for growth and for a failover."
  plain      = "Every service has limits: somebody has to know them, and to have them raised before they stop you."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "configured"
  customer   = "Knowing the quotas in every account and Region, watching how much is used, asking for more in time, and designing around those that are fixed."
  sources    = ["resilience-srm", "reliability-quotas"]
  extension  = true
}

responsibility "ops.change" {
  title      = "Change management of the workload"
  layer      = "operations"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Changes are planned, tested, rolled out in steps and can be taken back; runbooks say how."
  plain      = "Most failures are somebody's change: somebody has to see that changes are tried first and can be undone."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  customer   = "Runbooks that are up to date, tests before a rollout, deployment in steps with a way back, for infrastructure as for code."
  sources    = ["resilience-srm"]
  extension  = true
}

responsibility "ops.observability" {
  title      = "Observability of the workload"
  layer      = "operations"
  kind       = "customer-specific"
  scope      = "account"
  definition = "How the workload fares is measured, technically and as its users see it, and a failure alarms somebody or heals by itself."
  plain      = "Somebody has to notice that the service fails before its users ring up."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "configured"
  customer   = "Metrics, alarms and dashboards of all parts and of what users see, who is called, and what heals without anybody."
  sources    = ["resilience-srm"]
  extension  = true
}

responsibility "ops.architecture" {
  title      = "Workload architecture"
  layer      = "operations"
  kind       = "customer-specific"
  scope      = "account"
  definition = "The workload is cut into parts that fail alone: limits, retries, timeouts, queues and levers keep one part's failure from spreading."
  plain      = "Somebody has to build the software so that one broken part does not drag down the others."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  customer   = "Services cut along the business, throttling, retries with limits, timeouts, queues, and emergency levers."
  sources    = ["resilience-srm"]
  extension  = true
}

responsibility "ops.resilience-tests" {
  title      = "Continuous tests of critical infrastructure"
  layer      = "operations"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Failures are brought about on purpose, again and again, to see how the workload and the people behind it answer."
  plain      = "Somebody has to try out regularly what happens when something breaks, before it breaks by itself."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  customer   = "Tests of function, load and failure, game days, experiments that can be repeated, and what was learnt from incidents."
  sources    = ["resilience-srm"]
  extension  = true
}

responsibility "ops.restore-tests" {
  title      = "Restore tests"
  layer      = "operations"
  kind       = "customer-specific"
  scope      = "account"
  definition = "Backups are restored regularly, and what comes back is compared with what was lost and with the time and the loss that are allowed."
  plain      = "A backup that nobody has ever restored is a hope: somebody has to try it."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = []
  mode       = "configured"
  customer   = "Restoring regularly into a place apart, looking at the data that comes back, and measuring it against the time and the loss that are allowed."
  sources    = ["reliability-restore-tests"]
  extension  = true
}

responsibility "ops.incident-response" {
  title      = "Incident response"
  layer      = "operations"
  kind       = "shared"
  scope      = "account"
  definition = "Security incidents are noticed, contained, cleared up and reported to whom the law or a contract says, by people who have practised it."
  plain      = "When somebody has broken in, somebody has to notice, stop it, find out what happened and tell those who must know."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  aws        = "Handles incidents of its own infrastructure and services, as part of the security of the cloud, and tells the customers whom they touch."
  customer   = "Incidents in what it runs: plan, people and access, records that suffice for forensics, containment, and reports in time to authorities and those concerned."
  sources    = ["incident-response-guide", "incident-response-plans"]
  extension  = true
}

responsibility "ops.end-of-service" {
  title      = "Ends of services and versions"
  layer      = "operations"
  kind       = "shared"
  scope      = "account"
  definition = "Announced ends of services, features and versions reach the team, and it has moved before the day comes."
  plain      = "Services come to an end: somebody has to hear of it and move house in time."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = []
  mode       = "provided"
  aws        = "Announces the ends and what has to be done until when, and names the resources that are concerned (AWS Health)."
  customer   = "Following the announcements, and moving what is concerned, with its data, before the day."
  sources    = ["health-lifecycle-events"]
  extension  = true
}

responsibility "gov.provider-access" {
  title      = "Access of the provider's staff and of authorities"
  layer      = "governance"
  kind       = "shared"
  scope      = "account"
  definition = "What the provider's staff, and authorities who turn to the provider, could get to see of content is known, and is as little as the customer's rules ask."
  plain      = "Authorities may ask the provider for your data: somebody has to decide what it could hand over at all."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = []
  mode       = "configured"
  decided_by = "person"
  aws        = "Discloses content only under a binding order, tries to turn the authority to the customer, and tells the customer beforehand unless that is forbidden; what its staff may touch is svc.operator-access."
  customer   = "Choosing Regions by whose law holds there, keys that the provider cannot use without being asked, encryption before upload where that is not enough, what support may see, and a plan for the day an order comes."
  sources    = ["information-requests", "data-privacy-faq", "gdpr-srm"]
  extension  = true
}

responsibility "gov.privacy" {
  title      = "Privacy of personal data"
  layer      = "governance"
  kind       = "shared"
  scope      = "organization"
  definition = "Personal data is processed lawfully: on a legal basis, for a purpose, with contracts for all who process it, and people get the answers that they are entitled to."
  plain      = "Where data is about people, somebody has to see that the law is kept and that they get answers."
  default    = { infrastructure = "shared", container = "shared", abstracted = "shared" }
  concerns   = []
  mode       = "provided"
  decided_by = "person"
  aws        = "Processes content as a processor under its data processing addendum, names its sub-processors, and gives the controls."
  customer   = "As controller or processor: legal basis, purpose and records of processing, impact assessments, contracts along the chain, and the requests of the people concerned."
  sources    = ["gdpr-srm"]
  extension  = true
}

responsibility "ai.model-hosting" {
  title      = "Running the model"
  layer      = "ai"
  kind       = "shared"
  scope      = "resource"
  definition = "The machine-learned model runs, its weights are safe, and neither its maker nor another customer sees what is asked and answered."
  plain      = "Somebody has to run the model and see that questions and answers stay between you and it."
  default    = { infrastructure = "customer", container = "shared", abstracted = "aws" }
  concerns   = ["ai"]
  mode       = "provided"
  aws        = "Runs the model in accounts of AWS's own that its maker cannot enter, and keeps customers' requests apart."
  customer   = "On machines and containers of its own: where the weights come from, the software that serves them, and who can reach it."
  sources    = ["bedrock-data-protection", "genai-scoping"]
  extension  = true
}

responsibility "ai.model-choice" {
  title      = "Choice and evaluation of the model"
  layer      = "ai"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "A model and a version of it are chosen for the task, tested for it, and tested again before they change."
  plain      = "Somebody has to choose the model and try whether it is good enough for the task, with every new version again."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["ai"]
  mode       = "provided"
  decided_by = "person"
  customer   = "Choosing model and version by risk and licence, testing them with data of the use case, and repeating that before a version changes or ends."
  sources    = ["responsible-ai-policy", "genai-scoping"]
  extension  = true
}

responsibility "ai.training-data" {
  title      = "Data for training and retrieval"
  layer      = "ai"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "The data from which a model learns, or which it looks up for its answers: rights to it, its quality, and who may see it again in an answer."
  plain      = "What a model learns or looks up can come out again in an answer: somebody has to choose that data with care."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["training"]
  mode       = "provided"
  decided_by = "person"
  customer   = "Rights to the data, its origin and quality, personal data in it, protection against poisoning, and rights of readers that retrieval keeps."
  sources    = ["genai-scoping", "bedrock-data-protection"]
  confidence = "derived"
  extension  = true
}

responsibility "ai.prompt-injection" {
  title      = "Defence against prompt injection"
  layer      = "ai"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "Instructions that users or documents smuggle into a prompt do not make the application do what it should not."
  plain      = "A model obeys whatever it reads: somebody has to see that it does not obey the wrong people."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["generative"]
  mode       = "provided"
  customer   = "Validating what goes in, keeping rights of what the model may call narrow, guardrails, and tests with attacks: as with SQL injection, the application's own."
  sources    = ["bedrock-prompt-injection"]
  extension  = true
}

responsibility "ai.guardrails" {
  title      = "Guardrails"
  layer      = "ai"
  kind       = "shared"
  scope      = "resource"
  definition = "Filters before and behind the model that stop harmful content, attacks and personal data, and that fit the use case."
  plain      = "Somebody has to set up the filters that stop what should neither go in nor come out."
  default    = { infrastructure = "customer", container = "shared", abstracted = "shared" }
  concerns   = ["generative"]
  mode       = "configured"
  aws        = "Offers guardrails and runs them, and looks for abuse of its models by itself."
  customer   = "Switching guardrails on, choosing filters and their strength for the use case, and testing that they hold."
  sources    = ["bedrock-prompt-injection", "genai-scoping"]
  extension  = true
}

responsibility "ai.responsible-use" {
  title      = "Responsible use and human oversight"
  layer      = "ai"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "What a model says is judged for its accuracy and fitness before it counts, people decide where it matters, and nothing is done with it that the policy for AI forbids."
  plain      = "A model can be wrong: somebody has to look at what it says before anybody suffers from it."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["ai"]
  mode       = "provided"
  decided_by = "person"
  customer   = "Every decision and action that rests on an answer: judging accuracy, oversight by people where decisions are consequential, safeguards for the use case, and keeping to the policy."
  sources    = ["responsible-ai-policy"]
  extension  = true
}

responsibility "ai.agent-control" {
  title      = "Bounds of agents: tools, memory, autonomy"
  layer      = "ai"
  kind       = "customer-specific"
  scope      = "resource"
  definition = "What an agent may do by itself, with which tools and whose rights, what it remembers, and who can stop it."
  plain      = "An agent acts by itself: somebody has to say how far it may go, and to be able to stop it."
  default    = { infrastructure = "customer", container = "customer", abstracted = "customer" }
  concerns   = ["agent"]
  mode       = "configured"
  customer   = "The tools and rights of each agent, the actions that need a person's consent, what goes into its memory, records of what it did, and the switch that stops it."
  sources    = ["agentic-lens", "agentic-scoping"]
  extension  = true
}
