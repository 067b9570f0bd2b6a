### Names that other messages refer to, as { -client-id }. They stay as they are in every language: so the portal shows them.
### A language that declines its nouns may add its own forms of other terms here, and choose them with (case: "genitive").

# The product's name.
-product = Partner Balance
# The vendor's portal for partners, where the balance is topped up.
-portal = Partner Portal
# The vendor.
-vendor = Yeastar
# A field of the portal's page "API": one half of the credentials.
-client-id = Client ID
# A field of the portal's page "API": the secret half of the credentials.
-client-secret = Client Secret
# The button beside Client Secret on the portal's page "API".
-reset = Reset
# The menu path in the portal to the page with the credentials.
-api-page = System > API
# A switch on the portal's page "API".
-ip-restriction = Client IP Restriction
