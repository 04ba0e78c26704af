codeartifact-domain-own-key                    = { checkov = "CKV_AWS_221", requirements = { nist-800-53-r5 = ["SC-12", "SC-28"] } }
codeartifact-policy-not-public                 = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
codeartifact-package-group-keeps-outsiders-out = { requirements = { nist-800-53-r5 = ["SR-3", "SR-5"] } }
