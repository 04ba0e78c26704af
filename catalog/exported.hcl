# What stays with the customers of a team that runs a service for others: what nobody can do for whoever uses a service. In words of our own, derived: the
# provider's own contract and guides say more, and win.

exported "iam.identities" {
  customer = "Creates and names the accounts of its own people in the service, ties them to its own identity provider, and asks for a second factor where the service offers it."
}

exported "iam.grant" {
  customer = "Gives its own people roles in the service, no more than their work needs."
}

exported "iam.review" {
  customer = "Looks through the accounts and roles that it has given in the service, and takes back what nobody needs."
}

exported "iam.revoke" {
  customer = "Takes the accounts of people who leave or change their work out of the service without delay."
}

exported "data.control" {
  customer = "Knows and classifies the data that it puts into the service, and puts nothing into it that the contract does not allow."
}

exported "data.residency" {
  customer = "Says where its data may be, chooses among the places that the service offers, and checks that these suit its own laws."
}

exported "data.erasure" {
  customer = "Deletes what it no longer needs, takes its data out before the contract ends, and asks for what the service has to erase."
}

exported "ctl.training" {
  customer = "Trains its own people in the safe use of the service."
}

exported "ops.health-watch" {
  customer = "Reads what the provider says of the service's state, and knows what to do when the service is not there."
}

exported "ops.incident-response" {
  customer = "Tells the provider of misuse that it sees, handles incidents on its own side, and tells its own authorities and people."
}

exported "gov.assessment" {
  customer = "Writes the use of the service, and who holds what of it, into its own system security plan."
}

exported "gov.laws" {
  customer = "Knows the laws and contracts that bind its own use of the service."
}

exported "gov.assurance" {
  customer = "Reads the provider's reports and this matrix, and keeps them current."
}

exported "gov.privacy" {
  customer = "Is the controller of the personal data that it puts into the service, with its own legal ground, notices and answers to people."
}

exported "use.acceptable" {
  customer = "Keeps its own people within the rules for the use of the service."
}

exported "use.pentest" {
  customer = "Tests the service only as the provider allows it."
}

exported "ai.responsible-use" {
  customer = "Decides what answers of models are used for, and has people look at what matters."
}
