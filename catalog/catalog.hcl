catalog {
  as_of = "2026-08-31"
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
layer "operations" {
  title = "Shared controls and operations"
  order = 6
}
layer "governance" {
  title = "Governance and lawful use"
  order = 7
}
