catalog {
  as_of = "2026-11-29"
}

layer "foundation" {
  title = "Provider foundation"
  order = 1
}
layer "platform" {
  title = "Operating system and platform"
  order = 2
}
layer "network" {
  title = "Network"
  order = 3
}
layer "identity" {
  title = "Identity and access"
  order = 4
}
layer "data" {
  title = "Data"
  order = 5
}
layer "ai" {
  title = "Artificial intelligence"
  order = 6
}
layer "operations" {
  title = "Shared controls and operations"
  order = 7
}
layer "governance" {
  title = "Governance and lawful use"
  order = 8
}

trait "host" {
  means = "runs on an operating system and an engine or platform that somebody has to run"
}
trait "code" {
  means = "runs code, queries or images that the customer brings"
}
trait "store" {
  means = "keeps customer content"
}
trait "endpoint" {
  means = "is reached over a network"
}
trait "network" {
  means = "is a part of the network itself"
}
trait "identity" {
  means = "is an identity or a right"
}
trait "policy" {
  means = "carries or is a resource policy"
}
trait "key" {
  means = "is an encryption key"
}
trait "mail" {
  means = "sends mail"
}
trait "trail" {
  means = "records activity"
}
trait "ai" {
  means = "gives answers of a machine-learned model"
}
trait "generative" {
  means = "follows instructions in what it is given to read"
}
trait "training" {
  means = "learns from data of the customer's, or looks its answers up in it"
}
trait "agent" {
  means = "acts by itself, through tools or with a memory of its own"
}
trait "setting" {
  means = "only configures another resource"
}
